/** One manifest for both browsers. */
import { readFileSync } from 'node:fs'

export type Target = 'chrome' | 'firefox'

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Exactly what the extension may ask for. `tools/shipped-manifest.ts` holds the built manifests against this. */
const PERMISSIONS: Record<Target, string[]> = { chrome: ['storage', 'sidePanel'], firefox: ['storage'] }

/**
 * The public half of a key made for development: it fixes the extension's id
 * (jlkdgamlanpbbjifaemgchgleflcjmgj), so that policies and tests can name it. The private half was thrown away.
 */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmZlKnzIe0dq2GTufmrXSWj0nFJptBx1btKa1/Ot80w8IXLgF8kecBFesjCaYuGWt' +
  'sS4BKhi2C4lae1kpmAPd73p9fIPZ2BdEewQ/pOJKCKUwf4p7BYwJ1yah7v+EpcKw7M4PTos6PRPJuCIG/ZL1a9UtptrkH4XUGfWBWNcoyjmI' +
  '0w9LkLexLJdjlLY9I33RsNG7u/HHlb41aBp7cONBTCE+RiZ/p5LTuOOWnXkBHg+/dvi6H/6D8H/qHZ+ZshxUvRImuWCReQKjXHFo8VS7a0WD' +
  'bMeGgogx2LRHkdJpogTXyLOvJ0yhw66MOa1dwsoPPrGuP2a9wedP9oPR6gG3QQIDAQAB'

const FIREFOX_ID = 'coach-up@coach-up.local'

/** Everything is shut but the package's own files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join('; ')

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/icon-${size}.png`]))
const PANEL = 'src/panel/index.html'
const DOCUMENTS = ['https://docs.google.com/document/*']

/** Alt+Shift and a letter stays unassigned in Chromium on Linux; Alt and a letter opens menus in Firefox. */
function commands(target: Target) {
  const key = (letter: string) => ({ default: target === 'chrome' ? `Alt+${letter}` : `Alt+Shift+${letter}` })
  return {
    [target === 'chrome' ? '_execute_action' : '_execute_sidebar_action']: {
      suggested_key: key('P'),
      ...(target === 'firefox' ? { description: '__MSG_commandPanel__' } : {}),
    },
    'coach-draft': { suggested_key: key('C'), description: '__MSG_commandCoach__' },
    'hide-everything': { suggested_key: key('H'), description: '__MSG_commandHide__' },
  }
}

function chromeOnly() {
  return {
    key: CHROME_KEY,
    // Promise-returning sidePanel.open and iterator helpers of the build target are there from this version on.
    minimum_chrome_version: '120',
    background: { service_worker: 'src/background/chrome.ts', type: 'module' },
    side_panel: { default_path: PANEL },
    // Firefox takes managed storage from a native manifest, without a schema.
    storage: { managed_schema: 'managed-schema.json' },
  }
}

function firefoxOnly() {
  return {
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['src/background/firefox.ts'], type: 'module' },
    sidebar_action: {
      default_title: '__MSG_extensionName__',
      default_panel: PANEL,
      default_icon: ICONS,
      open_at_install: false,
    },
  }
}

/** The manifest for one browser. */
export function manifest(target: Target) {
  return {
    manifest_version: 3,
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version,
    default_locale: 'en',
    icons: ICONS,
    action: { default_title: '__MSG_actionTitle__', default_icon: ICONS },
    permissions: PERMISSIONS[target],
    content_scripts: [
      { matches: ['https://mail.google.com/*'], js: ['src/content/gmail.ts'], run_at: 'document_idle' },
      { matches: DOCUMENTS, js: ['src/content/google-docs.ts'], run_at: 'document_idle' },
      // Docs' own text can be asked for in the page's world only, and the flag must be there before Docs starts.
      {
        matches: DOCUMENTS,
        js: ['src/content/google-docs-page.ts'],
        run_at: 'document_start',
        world: 'MAIN',
      },
    ],
    options_ui: { page: 'src/options/index.html', open_in_tab: true },
    commands: commands(target),
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(target === 'chrome' ? chromeOnly() : firefoxOnly()),
  }
}
