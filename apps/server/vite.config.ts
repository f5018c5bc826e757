import { realpathSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const DIST = resolve(HERE, 'dist');

/** Packages that bring native code, or that look for their own files beside themselves. */
const STAY_OUTSIDE = /^(?:better-sqlite3|bindings|@node-rs\/.*|@prisma\/.*|pino(?:-.*)?|thread-stream)(?:\/|$)/;
/** A thread's file, or where the module itself is. */
const PLACES = /new Worker\(\s*new URL\('(\.[^']+)', import\.meta\.url\)|import\.meta\.url/g;

const fromDist = (path: string): string => {
  const steps = relative(DIST, path).split(sep).join('/');
  return steps.startsWith('.') ? steps : `./${steps}`;
};
const isOurs = (id: string): boolean => id.startsWith(ROOT) && !id.includes('node_modules') && id.endsWith('.ts');

/** Leaves some packages where they are. They are named by their place, because here only those of this package have a name. */
function outsidePackages(): Plugin {
  return {
    name: 'outside-packages',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || !STAY_OUTSIDE.test(source)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (found === null) throw new Error(`${importer} imports ${source}, which is not there.`);
      return { id: fromDist(realpathSync(found.id)), external: true };
    },
  };
}

/**
 * Our sources find other files by where they are themselves: migrations, the client, packages' files. The bundle says so in
 * their stead. Their threads become bundles of their own.
 */
function sourcePlaces(): Plugin {
  return {
    name: 'source-places',
    enforce: 'pre',
    transform(code, id) {
      if (!isOurs(id) || !code.includes('import.meta.url')) return null;
      const place = `new URL('${fromDist(id)}', import.meta.url).href`;
      const placed = code.replace(PLACES, (_, thread?: string) => {
        if (thread === undefined) return place;
        const fileName = basename(thread).replace(/\.ts$/, '.js');
        this.emitFile({ type: 'chunk', id: resolve(dirname(id), thread), fileName });
        return `new Worker(new URL('./${fileName}', import.meta.url)`;
      });
      return { code: placed, map: null };
    },
  };
}

/**
 * The server as `npm start` runs it: one file for a thousand, which a start would look up, read and link one by one. Modules
 * that are imported when they are needed stay files of their own.
 */
export default defineConfig({
  plugins: [outsidePackages(), sourcePlaces()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: DIST,
    minify: false,
    rolldownOptions: {
      input: { main: resolve(HERE, 'src/main.ts') },
      // All in one folder, from which every place is named.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
