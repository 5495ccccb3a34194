// The build: one page with relative addresses, nothing inlined that the content security policy would refuse.
import { defineConfig } from 'vite';
import { casePlugin } from './tools/case-plugin';
import { pairPlugin } from './tools/pair-plugin';

export default defineConfig({
  base: './',
  plugins: [casePlugin(), pairPlugin()],
  // The thread that works out other courses shares its modules with nobody, but may fetch more than one file.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] } },
    },
  },
  optimizeDeps: { include: ['phaser'] },
});
