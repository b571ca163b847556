/** What is made when it is first asked for, and from then on given again; a promise is shared by all who wait for it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
