import { useState } from 'react'
import { Menu } from '../../parts/menu'
import { useSystems } from './read-systems'

interface SystemPickerProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** The columns of the matrix: all systems that are not retired, or those that are ticked here. */
export function SystemPicker({ chosen, onChange }: SystemPickerProps) {
  return (
    <Menu word={chosen.length === 0 ? 'All systems' : chosen.length === 1 ? '1 system' : `${chosen.length} systems`} active={chosen.length > 0}>
      <Choices chosen={chosen} onChange={onChange} />
    </Menu>
  )
}

function Choices({ chosen, onChange }: SystemPickerProps) {
  const { systems } = useSystems({ name: '', lifecycle: null, owner: null }, true)
  const [text, setText] = useState('')
  const shown = systems.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className="system-picker">
      <legend>Systems shown</legend>
      <input className="field" type="text" aria-label="Find a system" placeholder="Find a system" value={text} onChange={({ target }) => setText(target.value)} />
      <div className="system-choices">
        {shown.map(({ id, label }) => <label key={id} className="check"><input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />{label}</label>)}
      </div>
      {chosen.length > 0 && <button type="button" className="link-button" onClick={() => onChange([])}>All systems</button>}
    </fieldset>
  )
}
