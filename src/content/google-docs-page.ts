/** Google Docs' script in the page's own world: before Docs starts the flag, later the bridge. */
import { setFlag } from '../sites/google-docs/page-world/flag.ts'
import { servePage } from '../sites/google-docs/page-world/serve.ts'

if (window.top === window) {
  setFlag(window)
  servePage(window)
}
