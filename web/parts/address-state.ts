import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

/**
 * What a page keeps in its address: one text a name, with the value that stands for "not said". Only what differs from it is written,
 * so that an untouched page has a short address and two addresses of one state are the same.
 */
export type AddressDefaults = Readonly<Record<string, string>>
export type AddressState<Defaults extends AddressDefaults> = { readonly [Name in keyof Defaults]: string }

export function readAddress<Defaults extends AddressDefaults>(params: URLSearchParams, defaults: Defaults): AddressState<Defaults> {
  const names = Object.keys(defaults) as (keyof Defaults & string)[]
  return Object.fromEntries(names.map((name) => [name, params.get(name) ?? defaults[name]])) as AddressState<Defaults>
}

/** The address after a change. Parameters that this page did not declare are left as they are. */
export function writeAddress<Defaults extends AddressDefaults>(
  params: URLSearchParams,
  defaults: Defaults,
  change: Partial<AddressState<Defaults>>,
): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === defaults[name]) next.delete(name)
    else next.set(name, value)
  }
  return next
}

interface WriteOptions {
  /** True while somebody types or loads more: the way back then leads out of the page and not through every letter. */
  readonly replace?: boolean
}

/** The page's state as the address holds it, and the way to change it. `defaults` must be the same object on every render. */
export function useAddressState<const Defaults extends AddressDefaults>(defaults: Defaults) {
  const [params, setParams] = useSearchParams()
  const state = useMemo(() => readAddress(params, defaults), [params, defaults])
  const change = useCallback(
    (next: Partial<AddressState<Defaults>>, { replace = false }: WriteOptions = {}) =>
      setParams((current) => writeAddress(current, defaults, next), { replace, preventScrollReset: true }),
    [setParams, defaults],
  )
  return [state, change] as const
}
