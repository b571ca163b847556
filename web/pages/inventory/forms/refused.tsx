import { isConflict } from '../../../api/api-error'
import { explain } from '../../../parts/error-state'

/** Why a verb without a form was refused. After a conflict what is on screen was read again, and may be a reason to think again. */
export function Refused({ error }: { readonly error: Error }) {
  return <p role="alert" className="form-error">{explain(error)}{isConflict(error) && ' It was read again: look at what it says by now, then try once more.'}</p>
}
