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

/**
 * The script that other sites load has a name that stays, stands alone, and leaves no names in the page: an ordinary
 * script tag can load it.
 */
function widgetLoader(): Plugin {
  return {
    name: 'widget-loader',
    apply: 'build',
    generateBundle(_options, bundle) {
      const loader = bundle[LOADER];
      if (loader?.type !== 'chunk') throw new Error('The build made no script for other sites.');
      if (loader.imports.length > 0 || loader.exports.length > 0) throw new Error(`${LOADER} must stand alone.`);
      loader.code = `(()=>{${loader.code}})();\n`;
    },
  };
}

const SERVER = 'http://localhost:8000';
const LOADER = 'widget.js';
const fileOf = (path: string): string => new URL(path, import.meta.url).pathname;

export default defineConfig({
  plugins: [react(), tailwindcss(), withoutSonnerStyleTag(), widgetLoader()],
  resolve: {
    alias: {
      // Radix locks scrolling by way of this package, which writes `<style>` tags as well.
      'react-style-singleton': fileOf('./src/ui/style-singleton.ts'),
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
    rolldownOptions: {
      input: {
        index: fileOf('./index.html'),
        widget: fileOf('./widget.html'),
        loader: fileOf('./src/widget/loader.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'loader' ? LOADER : 'assets/[name]-[hash].js'),
        // A name made of all who share a part would be longer than some of the parts.
        chunkFileNames: ({ name }) => `assets/${name.replace(/~.*/, '')}-[hash].js`,
        // What several screens share came in some forty files for one screen, many of them an icon; each costs a request.
        codeSplitting: {
          groups: [
            { name: 'icons', test: /[\\/]lucide-react[\\/]/, minShareCount: 2 },
            {
              name: 'parts',
              test: /[\\/]web[\\/]src[\\/](?:app|ui)[\\/]/,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 2000,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': SERVER, '/trpc': SERVER } },
});
