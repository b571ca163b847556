import { beforeEach, expect, test, vi } from 'vitest'
import { createRegistry } from '../../web/parts/shortcut-registry'

const stored = new Map<string, string>()

beforeEach(() => {
  stored.clear()
  vi.stubGlobal('localStorage', { getItem: (name: string) => stored.get(name) ?? null, setItem: (name: string, value: string) => stored.set(name, value) })
  vi.stubGlobal('HTMLElement', class {})
})

function press(key: string, at = 0, extra: Partial<KeyboardEvent> = {}) {
  return { key, timeStamp: at, target: null, defaultPrevented: false, preventDefault() {}, ...extra } as KeyboardEvent
}

/** A registry whose keys write down that they were pressed. */
function keysOf(...keys: readonly string[]) {
  const pressed: string[] = []
  const registry = createRegistry()
  for (const key of keys) registry.add({ key, description: key, handler: () => pressed.push(key) })
  return { registry, pressed }
}

test('a key does what was asked of it', () => {
  const { registry, pressed } = keysOf('/', 'g o')
  registry.handle(press('/'))
  expect(pressed).toEqual(['/'])
})

test('two keys after each other are one shortcut, but not when the second comes late', () => {
  const { registry, pressed } = keysOf('g o')
  registry.handle(press('g', 1000))
  registry.handle(press('o', 1400))
  expect(pressed).toEqual(['g o'])
  registry.handle(press('g', 10_000))
  registry.handle(press('o', 12_000))
  expect(pressed).toEqual(['g o'])
})

test('the browser keeps its own keys with Ctrl, Alt and Meta', () => {
  const { registry, pressed } = keysOf('/')
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) registry.handle(press('/', 0, { [held]: true }))
  expect(pressed).toEqual([])
})

test('where two parts ask for one key the later has it, and gives it back when it leaves', () => {
  const { registry, pressed } = keysOf('t')
  const leave = registry.add({ key: 't', description: 'later', handler: () => pressed.push('later') })
  registry.handle(press('t'))
  leave()
  registry.handle(press('t'))
  expect(pressed).toEqual(['later', 't'])
})

test('single letters can be switched off while Escape goes on working', () => {
  const { registry, pressed } = keysOf('t', 'Escape')
  registry.setEnabled(false)
  registry.handle(press('t'))
  registry.handle(press('Escape'))
  expect(pressed).toEqual(['Escape'])
})
