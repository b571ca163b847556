import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`

/** The pages. While developing they ask the server that listens on PORT; built, that same server hands them out. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', cssCodeSplit: false, modulePreload: { polyfill: false } },
  server: { proxy: { '/graphql': api, '/files': api, '/export': api, '/template': api } },
})
