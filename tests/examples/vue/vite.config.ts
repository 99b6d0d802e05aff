import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('stemma-') } } })],
  // The workers and the graphs of the package are files beside its modules: bundling it ahead would lose them.
  optimizeDeps: { exclude: ['stemma'] },
});
