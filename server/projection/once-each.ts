/** What is worked out once for each number, when it is first asked for. */
export function onceEach<Value>(make: (number: number) => Value): (number: number) => Value {
  const made = new Map<number, Value>()
  return number => {
    const value = made.get(number) ?? make(number)
    made.set(number, value)
    return value
  }
}
