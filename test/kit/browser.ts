import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Asks for nothing but what the tests ask for: no updates, no sync, no first-run pages. */
const quiet = ['--no-first-run', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']

/**
 * A real browser for the journeys: the one of $CHROMIUM, else one on the PATH, else Debian's package where this may be installed, else
 * Playwright's own download. Errors: one that says what was tried; a run without a browser is a failure, not a skip.
 */
export function launchBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: findBrowser(), args: [...quiet, ...sandbox] })
}

function findBrowser(): string {
  const given = process.env['CHROMIUM']
  if (given) return given
  return onPath() ?? installedByDebian() ?? downloaded()
}

function onPath(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
  return names.map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(path => path)
}

function installedByDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  process.stderr.write('Installing a browser for the tests …\n')
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    spawnSync('apt-get', ['-qq', ...command], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] })
  return onPath()
}

function downloaded(): string {
  const path = chromium.executablePath()
  if (existsSync(path)) return path
  process.stderr.write('Downloading a browser for the tests …\n')
  try {
    execFileSync('npx', ['--yes', 'playwright-core', 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] })
  } catch (cause) {
    throw new Error('The tests need a browser: set CHROMIUM to one, or install chromium. Neither the PATH, Debian nor Playwright gave one.', { cause })
  }
  return path
}
