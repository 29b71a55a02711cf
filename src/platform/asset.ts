/**
 * The one place that fetches: files of the extension's own package, and nothing else.
 */

/**
 * Loads a file of the package, for example model weights. It works without the browser's API, since a worker in
 * Firefox has none.
 */
export async function loadAsset(path: string): Promise<ArrayBuffer> {
  const here = new URL(globalThis.location.href)
  const url = new URL(path, here.href)
  const ownPackage =
    /^(chrome|moz)-extension:$/.test(here.protocol) &&
    url.protocol === here.protocol &&
    url.host === here.host
  if (!ownPackage) throw new Error(`not a file of the package: ${url.protocol}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`asset ${url.pathname}: status ${response.status}`)
  return response.arrayBuffer()
}
