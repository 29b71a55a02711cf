/** What the extension draws in the page: a closed shadow root, which only the browsers' own tools see into. */
import type { Page } from 'playwright-core'
import type { FirefoxSession } from './firefox.ts'

/** Runs a function on the root; null when nothing is drawn. It is sent as text and sees nothing but its arguments. */
export type InRoot = <T>(
  look: (root: ShadowRoot, argument: string) => T,
  argument?: string,
) => Promise<T | null>

interface DomNode {
  backendNodeId: number
  nodeName: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
}

/** Looks into it in Chromium. */
export function besideIn(page: Page): InRoot {
  return async <T>(look: (root: ShadowRoot, argument: string) => T, argument = ''): Promise<T | null> => {
    const cdp = await page.context().newCDPSession(page)
    try {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
      const html = (root as DomNode).children?.find(({ nodeName }) => nodeName === 'HTML')
      const found = html?.children?.flatMap(({ nodeName, shadowRoots }) =>
        nodeName === 'DIV' ? (shadowRoots ?? []) : [],
      )[0]
      if (!found) return null
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: found.backendNodeId })
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: `function () { return (${look.toString()})(this, ${JSON.stringify(argument)}) }`,
        objectId: object.objectId!,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as T
    } finally {
      await cdp.detach()
    }
  }
}

/** Looks into it in Firefox. */
export function besideInFirefox(firefox: FirefoxSession): InRoot {
  return <T>(look: (root: ShadowRoot, argument: string) => T, argument = ''): Promise<T | null> =>
    firefox.inTab<T | null>(`
      const host = [...content.document.documentElement.children].find((one) => one.openOrClosedShadowRoot)
      return host ? (${look.toString()})(host.openOrClosedShadowRoot, ${JSON.stringify(argument)}) : null`)
}
