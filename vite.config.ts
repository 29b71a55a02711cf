import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import { manifest, type Target } from './manifest.config.ts'
import { markupAsText } from './tools/markup-as-text.ts'

const TARGETS: readonly Target[] = ['chrome', 'firefox']

function targetFromEnvironment(): Target {
  const name = process.env.TARGET ?? 'chrome'
  const target = TARGETS.find((one) => one === name)
  if (!target) throw new Error(`TARGET is ${name}; it must be one of ${TARGETS.join(', ')}`)
  return target
}

/** The development server talks to its pages by a socket, which the shipped policy forbids. */
function openForDevelopment(shipped: ReturnType<typeof manifest>) {
  const { content_security_policy: _, ...rest } = shipped
  return rest
}

export default defineConfig(({ command }) => {
  const target = targetFromEnvironment()
  const shipped = manifest(target)
  return {
    plugins: [
      markupAsText(),
      crx({
        // The plugin's types lack sidebar_action and data_collection_permissions.
        manifest: (command === 'serve' ? openForDevelopment(shipped) : shipped) as never,
        browser: target,
        // One self-contained file a site: no loader, so no file of the package is open to web pages.
        contentScripts: {
          standaloneFiles: [
            'src/content/gmail.ts',
            'src/content/google-docs.ts',
            'src/content/google-docs-page.ts',
          ],
        },
      }),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: {
      // The development server opens its files to web pages; they must not lie where the real build lies.
      outDir: command === 'serve' ? 'dist/dev' : `dist/${target}`,
      emptyOutDir: true,
      target: target === 'chrome' ? 'chrome120' : 'firefox142',
      modulePreload: false,
      // Model weights stay files: inlined they would be a data: address, which the policy forbids.
      assetsInlineLimit: 0,
      // Firefox' sidebar and pages that only a link opens are not followed by the plugin.
      rolldownOptions: { input: { panel: 'src/panel/index.html', practice: 'src/practice/index.html' } },
    },
  }
})
