import { capitalised } from './enum-word'
import { propertyName } from './property-name'

/** An action of the log as people say it: `mapping.proposed` is "Mapping proposed". */
export function actionWords(action: string): string {
  return capitalised(action.split('.').map(propertyName).join(' '))
}
