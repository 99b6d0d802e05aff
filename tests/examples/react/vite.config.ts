import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The workers and the graphs of the package are files beside its modules: bundling it ahead would lose them.
export default defineConfig({ plugins: [react()], optimizeDeps: { exclude: ['stemma'] } });
