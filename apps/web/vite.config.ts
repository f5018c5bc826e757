import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Sonner adds its style sheet to the page as a `<style>` tag, which a strict Content-Security-Policy refuses. The same
 * sheet is bundled from `sonner/dist/styles.css`, so the tag is left out of the build.
 */
function withoutSonnerStyleTag(): Plugin {
  return {
    name: 'without-sonner-style-tag',
    apply: 'build',
    transform(code, id) {
      if (!/sonner[\\/]dist[\\/]index\.mjs$/.test(id)) return null;
      return { code: code.replace(/^__insertCSS\(".*\);?$/m, ''), map: null };
    },
  };
}

const SERVER = 'http://localhost:8000';

export default defineConfig({
  plugins: [react(), tailwindcss(), withoutSonnerStyleTag()],
  resolve: {
    alias: {
      // Radix locks scrolling by way of this package, which writes `<style>` tags as well.
      'react-style-singleton': new URL('./src/ui/style-singleton.ts', import.meta.url).pathname,
    },
  },
  // Fonts stay files: a data: URL would need `font-src data:` in the policy.
  // Every browser that reads es2022 preloads modules by itself, or else only loads them a moment later.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: false,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, proxy: { '/api': SERVER, '/trpc': SERVER } },
});
