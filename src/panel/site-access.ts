/**
 * Whether the browser lets the extension see its sites. A person can take that back: in Firefox among the add-on's
 * permissions, in Chrome as its site access. Then no content script runs, and no page could tell.
 */
import { SITES, type SwitchableSite } from '../platform/settings.ts'
import type { Store } from '../platform/store.ts'

const HOSTS: Record<SwitchableSite, string> = { gmail: 'mail.google.com', 'google-docs': 'docs.google.com' }

/** The part of the browser's API that is used. It needs no permission of its own. */
export interface PermissionsApi {
  contains(asked: { origins: string[] }): Promise<boolean>
  request(asked: { origins: string[] }): Promise<boolean>
  onAdded: { addListener(listener: () => void): void }
  onRemoved: { addListener(listener: () => void): void }
}

export interface SiteAccess {
  /** The sites that the person left switched on and the browser keeps out of sight. */
  withheld(): readonly SwitchableSite[]
  /**
   * Asks the browser for them again; false when that was declined, null when it could not be asked. Call it in the turn
   * of a click: the browser wants a gesture.
   */
  request(): Promise<boolean | null>
}

/**
 * Watches the access; `onChange` is called whenever `withheld` may be another list. A fault is told, never thrown.
 * @param matches the pages that the manifest asks for, as patterns
 */
export function watchAccess(
  api: PermissionsApi,
  matches: readonly string[],
  store: Promise<Pick<Store, 'current' | 'onChange'>>,
  onChange: () => void,
  onFault: (error: unknown) => void,
): SiteAccess {
  const pagesOf = (site: SwitchableSite) => [
    ...new Set(matches.filter((match) => match.includes(`//${HOSTS[site]}/`))),
  ]
  let closed: SwitchableSite[] = []
  /** Of these only the ones that are switched on matter. */
  let isOn = (_site: SwitchableSite): boolean => false
  let newest = 0

  async function look(): Promise<void> {
    const turn = ++newest
    try {
      const open = await Promise.all(SITES.map((site) => api.contains({ origins: pagesOf(site) })))
      if (turn !== newest) return
      closed = SITES.filter((_, at) => !open[at])
      onChange()
    } catch (error) {
      onFault(error)
    }
  }
  api.onAdded.addListener(look)
  api.onRemoved.addListener(look)
  void look()
  store.then((opened) => {
    isOn = (site) => opened.current.settings.sites[site]
    opened.onChange(onChange)
    onChange()
  }, onFault)

  const withheld = () => closed.filter((site) => isOn(site))
  return {
    withheld,
    async request() {
      try {
        return await api.request({ origins: withheld().flatMap(pagesOf) })
      } catch (error) {
        onFault(error)
        return null
      }
    },
  }
}
