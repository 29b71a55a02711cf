export function findBrowser(name: string): string | null
export function ensureBrowser(name: string): string
