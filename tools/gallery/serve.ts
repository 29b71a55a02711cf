/** Serves the gallery. `npm run gallery` prints the address; shoot.ts uses it too. */
import { fileURLToPath } from 'node:url'
import { createServer, type ViteDevServer } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the server on a free port and says where. */
export async function serveGallery(): Promise<{ server: ViteDevServer; url: string }> {
  const server = await createServer({
    configFile: false,
    root,
    publicDir: false,
    cacheDir: 'node_modules/.vite-gallery',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: {
      include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'diff'],
      entries: [],
    },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'warn',
    appType: 'mpa',
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return { server, url: `http://127.0.0.1:${address.port}/tools/gallery/index.html` }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveGallery()
  console.log(`Every state of the panel: ${url}`)
}
