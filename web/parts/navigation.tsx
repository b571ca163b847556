import { useEffect, useState } from 'react'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { useShortcut } from './shortcuts'

const places = [
  { to: '/', word: 'Overview', keys: 'g o' },
  { to: '/explorer', word: 'Explorer', keys: 'g e' },
  { to: '/crosswalk', word: 'Crosswalk', keys: 'g c' },
  { to: '/coverage', word: 'Coverage', keys: 'g v' },
  { to: '/inventory', word: 'Inventory', keys: 'g i' },
  { to: '/history', word: 'History', keys: 'g h' },
] as const

/** The pages, in the bar; behind a button where the bar is too narrow for them. */
export function Navigation() {
  const [open, setOpen] = useState(false)
  const { pathname } = useLocation()
  useEffect(() => setOpen(false), [pathname])
  return (
    <nav className="navigation" aria-label="Pages" data-open={open || undefined}>
      <NavLink to="/" className="brand">
        <svg viewBox="0 0 24 16" aria-hidden="true"><path d="M2 12.5h6.5L15.5 3.5H22" /><circle cx="8.5" cy="12.5" r="2.5" /><circle cx="15.5" cy="3.5" r="2.5" /></svg>
        <span className="brand-name">Throughline</span>
      </NavLink>
      <button type="button" className="button navigation-toggle" aria-expanded={open} aria-controls="places" onClick={() => setOpen(!open)}>
        Menu
      </button>
      <ul id="places" className="places">
        {places.map((place) => <li key={place.to}><Place {...place} /></li>)}
      </ul>
    </nav>
  )
}

function Place({ to, word, keys }: (typeof places)[number]) {
  const navigate = useNavigate()
  useShortcut(keys, `Go to ${word}`, () => void navigate(to))
  return <NavLink to={to} end={to === '/'}>{word}</NavLink>
}
