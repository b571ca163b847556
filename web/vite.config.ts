import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`

/** The pages. While developing they ask the server that listens on PORT; built, that same server hands them out. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist', emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false },
    // A page waits for nothing but its own code: the styles of all pages are small and come with the first, and so do the small parts that
    // several pages share. Each as a file of its own would be one more request before a page stands.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'parts', test: /web[\\/](api|parts)[\\/](?!filter-bar|data-table|visible-rows|search-results)/ }] } } },
  },
  server: { proxy: { '/graphql': api, '/files': api, '/export': api, '/template': api } },
})
