/** The one function of the WebAssembly API used here: its types come with the browser's, which a server must not see. */
declare namespace WebAssembly {
  interface Exports {
    readonly __wbindgen_start?: () => void;
  }
  function instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ readonly instance: { readonly exports: Exports } }>;
}
