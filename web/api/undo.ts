import { graphql } from './generated'
import { useWrite } from './write'

const UndoChange = graphql(`
  mutation UndoChange($input: UndoChangeInput!) { undoChange(input: $input) { undone { id revision action } change { id revision } revision bookmark } }
`)

/** Takes a change back by a new one. */
export const useUndo = () => useWrite(UndoChange)
