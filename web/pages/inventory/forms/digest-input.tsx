import { useState } from 'react'
import { announce } from '../../../parts/live-region'
import { digestOf } from './digest-of'
import type { InputProps } from './input-props'

/** A digest as it is pasted, or as this browser works it out from a file; the file itself is sent nowhere. */
export function DigestInput({ id, value, invalid, describedBy, onChange }: InputProps) {
  const [note, setNote] = useState('')
  const tell = (words: string) => {
    setNote(words)
    announce(words)
  }
  const choose = async (file: File | undefined) => {
    if (!file) return
    tell(`Reading ${file.name} …`)
    try {
      onChange(await digestOf(file))
      tell(`The digest of ${file.name} stands in the field. The file was not sent.`)
    } catch {
      tell(`The digest of ${file.name} could not be worked out here: paste it instead.`)
    }
  }
  return (
    <>
      <input id={id} type="text" className="field" autoComplete="off" spellCheck={false} value={String(value)} aria-invalid={invalid || undefined} aria-describedby={describedBy} onChange={({ target }) => onChange(target.value)} />
      <div className="form-beside">
        <label htmlFor={`${id}-file`}>From a file</label>
        <input id={`${id}-file`} type="file" onChange={({ target }) => void choose(target.files?.[0])} />
      </div>
      {note && <p className="form-hint">{note}</p>}
    </>
  )
}
