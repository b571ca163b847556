import { useId, useState } from 'react'
import { actAs, useActor } from '../api/actor'
import { graphql } from '../api/generated'
import { useRead } from '../api/query'
import { announce } from './live-region'
import { Menu } from './menu'

const ListActors = graphql(`
  query ListActors { parties(first: 200) { nodes { id label } } }
`)

/** Who acts: a party of the graph or a name of one's own, remembered on this device and kept in the change log with everything that is written. */
export function ActingAs() {
  const who = useActor()
  const [opened, setOpened] = useState(false)
  const { data } = useRead(ListActors, {}, { enabled: opened })
  const name = data?.parties.nodes.find(({ id }) => id === who)?.label ?? (who.replace(/^party:/, '') || 'nobody named')
  return (
    <div className="acting-as" onFocus={() => setOpened(true)}>
      <Menu word={<><Person /><span className="acting-name">As {name}</span></>}><ActorForm who={who} parties={data?.parties.nodes ?? []} /></Menu>
    </div>
  )
}

const Person = () => <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2a3 3 0 0 1 0 6a3 3 0 0 1 0-6zM2.5 14c.6-3.2 2.6-4.5 5.5-4.5s4.9 1.3 5.5 4.5" /></svg>

interface ActorFormProps {
  readonly who: string
  readonly parties: readonly { readonly id: string; readonly label: string }[]
}

function ActorForm({ who, parties }: ActorFormProps) {
  const [name, setName] = useState(who)
  const list = useId()
  const choose = (next: string) => {
    setName(next)
    actAs(next.trim())
    announce(next.trim() === '' ? 'Nobody named acts' : `You act as ${next.trim()}`)
  }
  return (
    <form className="actor-form" onSubmit={(event) => { event.preventDefault(); choose(name) }}>
      <label className="filter">
        <span>A party of this graph</span>
        <select className="field" value={parties.some(({ id }) => id === who) ? who : ''} onChange={({ target }) => choose(target.value)}>
          <option value="">none of these</option>
          {parties.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </select>
      </label>
      <label className="filter">
        <span>Or a name</span>
        <input id={list} className="field" type="text" maxLength={100} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" className="button">Act as this</button>
    </form>
  )
}
