import { afterAll, beforeAll } from 'vitest'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { finding } from './finding.js'
import { guarding } from './guarding.js'
import { onward } from './onward.js'
import { paging } from './paging.js'
import { refusing } from './refusing.js'

/** All that is asked through HTTP shares one server, since seeding its graph takes longer than asking it. */
let own: OwnServer
beforeAll(async () => { own = await ownServer() })
afterAll(() => own.close())

const server = () => own
finding(server)
onward(server)
paging(server)
refusing(server)
guarding(server)
