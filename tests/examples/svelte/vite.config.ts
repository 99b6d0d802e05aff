import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The workers and the graphs of the package are files beside its modules: bundling it ahead would lose them.
export default defineConfig({ plugins: [svelte()], optimizeDeps: { exclude: ['stemma'] } });
