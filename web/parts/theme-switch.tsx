import { chooseTheme, type ThemeChoice, useThemeChoice } from './theme'

const after: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: 'light', light: 'dark', dark: 'system' }
const glyph: Readonly<Record<ThemeChoice, string>> = {
  system: 'M2.5 3h11v8h-11zM6 13.5h4',
  light: 'M8 5a3 3 0 0 1 0 6a3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  dark: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
}

/** Light, dark, or as the system has it; remembered on this device. */
export function ThemeSwitch() {
  const choice = useThemeChoice()
  const label = `Theme: ${choice}. Change to ${after[choice]}`
  return (
    <button type="button" className="icon-button" onClick={() => chooseTheme(after[choice])} aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d={glyph[choice]} /></svg>
    </button>
  )
}
