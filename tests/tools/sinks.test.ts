import { describe, expect, it } from 'vitest'
import { fetchesInBuilt, sinksInBuilt, sinksInSource } from '../../tools/sinks.ts'

const inSource = (text: string, path = 'src/panel/x.tsx') => sinksInSource(path, text)

describe('the check of the source', () => {
  it.each([
    'fetch("/x")',
    'globalThis.fetch("/x")',
    'window["fetch"]("/x")',
    'const send = fetch',
    'new XMLHttpRequest()',
    'new WebSocket("wss://x")',
    'navigator.sendBeacon("/x", text)',
    'new EventSource("/x")',
    'new RTCPeerConnection()',
    'new Image()',
    'importScripts("https://x")',
    'form.submit()',
    'form.requestSubmit()',
    'window.open("https://x")',
    'open("https://x")',
    'location.href = x',
    'window.location = x',
    'location.assign(x)',
    'document.createElement("img")',
    'document.createElement("iframe")',
    'import(address)',
    'eval(text)',
    'new Function(text)',
    'const a = <form action="https://x" />',
    'const a = <iframe src="https://x" />',
    'img.src = address',
    'const a = <img src={address} />',
    'a.href = address',
    'a.click()',
    'browser.tabs.create({ url: "https://x" })',
    'browser.runtime.setUninstallURL("https://x")',
    'new Worker(address)',
    'new Audio(address)',
    'navigation.navigate(address)',
    'document.createElement("IMG")',
    'element.setAttribute("src", address)',
    'form.setAttribute("action", address)',
    'style.textContent = "a { background: url(https://x) }"',
    'style.textContent = `a { background: url("https://x/$' + '{text}") }`',
    'const a = <a href={address} />',
  ])('finds %s', (line) => {
    expect(inSource(`// first\n${line}`)).toEqual([expect.stringMatching(/^src\/panel\/x\.tsx:2: /)])
  })

  it.each([
    '// fetch it',
    'const text = "fetch the file"',
    'interface A { fetch(): void }',
    'chrome.sidePanel.open({ tabId })',
    'browser.sidebarAction.open()',
    'const handlers = { open: 1, fetch: 2 }',
    'text.replace("a", "b")',
    'const open = () => 1; open()',
    'function f({ open }) { open(); }',
    'const a = <form onSubmit={send} />',
    'const a = <button type="button" />',
    'document.createElement("style")',
    'const a = <a href="#people" />',
    'const a = <a href={`#$' + '{id}`} />',
    'element.setAttribute("role", "status")',
  ])('lets pass: %s', (line) => {
    expect(inSource(line)).toEqual([])
  })

  it('lets the two files fetch, and nothing else in them', () => {
    expect(inSource('fetch(url); new WebSocket(url)', 'src/platform/asset.ts')).toEqual([
      'src/platform/asset.ts:1: WebSocket',
    ])
  })
})

describe('the check of a build', () => {
  it('finds sinks that came with a dependency, minified', () => {
    expect(
      sinksInBuilt('a.js', 'var e=new XMLHttpRequest;n.sendBeacon(t);new Image;d.submit()'),
    ).toHaveLength(4)
    expect(sinksInBuilt('a.js', 'e.sidePanel.open({});t.XMLHttpRequestLike;e.replace(a,b)')).toEqual([])
  })

  it('finds addresses, but for the names of markup languages', () => {
    expect(sinksInBuilt('a.js', 'e="http://www.w3.org/2000/svg"')).toEqual([])
    expect(sinksInBuilt('a.js', 'e="https://x.test/a"')).toEqual(['a.js: https://x.test/a'])
  })

  it('counts what fetches', () => {
    expect(fetchesInBuilt('await fetch(a);self.fetch(b);e.prefetch(c);x.fetch(d)')).toBe(2)
  })
})
