import { describe, expect, it } from 'vitest'
import { topics as known } from '../../server/model/topic.js'
import { topicPath, topicPicturePath, topics, topicsMeant } from '../../web/parts/topics'

describe('the topics', () => {
  it('are the ones that requirements may bear', () => {
    expect(topics).toEqual(known)
  })

  it('are meant by the beginning of any of their words, from three letters on', () => {
    expect(topicsMeant('Human')).toEqual(['human oversight'])
    expect(topicsMeant(' oversi')).toEqual(['human oversight'])
    expect(topicsMeant('assess')).toEqual(['risk assessment', 'impact assessment'])
    expect(topicsMeant('ri')).toEqual([])
    expect(topicsMeant('versight')).toEqual([])
  })

  it('lead to what is asked under them', () => {
    expect(topicPath('AI policy')).toBe('/inventory/requirements?topic=AI%20policy&assessable=true')
    expect(topicPicturePath('AI policy')).toBe('/explorer?topic=AI%20policy')
    expect(topicPath('AI policy', 'a b')).toBe('/inventory/requirements?framework=a%20b&topic=AI%20policy&assessable=true')
  })
})
