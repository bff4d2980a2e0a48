// Stories of a group: clients by name, who remember the member id and the generation they were told.
//
//   # Why.
//   join anna version=3
//   ----
//   anna: joined 1 as anna-u1, leads, range of anna-u1
import { KAFKA_ERRORS } from '@actorlog/protocol'
import type { JoinGroupResponseInput } from '@actorlog/protocol/client/11-join-group'
import type { GroupResponses } from './call.ts'
import type { GroupEffect } from './effects.ts'
import type { GroupRecord } from './group-record.ts'
import {
  beating,
  committing,
  fetching,
  GROUP,
  joining,
  ShardWorld,
  syncing,
} from './shard-world.test.kit.ts'

type Words = ReadonlyMap<string, string>

/** The story with the answers it gets now. */
export function retell(story: string): string {
  const teller = new Teller()
  const blocks = story.trimEnd().split(/\n\n+/)
  const retold = blocks.map((block) => {
    const asked = block.split('\n----')[0] ?? ''
    const commands = asked.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    if (commands.length === 0) return asked
    const told = commands.flatMap((line) => teller.tell(line))
    return [asked, '----', ...(told.length === 0 ? ['(nothing)'] : told)].join('\n')
  })
  return `${retold.join('\n\n')}\n`
}

class Teller {
  readonly #world = new ShardWorld({ initialRebalanceDelayMs: 3_000 })
  readonly #memberIds = new Map<string, string>()
  readonly #generations = new Map<string, number>()
  #told = 0
  #calls = 0

  tell(line: string): string[] {
    const [verb = '', ...rest] = line.split(/\s+/)
    const who = rest[0]?.includes('=') === false ? rest[0] : ''
    const words = new Map(rest.map((word) => word.split('=', 2) as [string, string]))
    this.#obey(verb, who, words)
    const effects = this.#world.effects.slice(this.#told)
    this.#told = this.#world.effects.length
    return effects.flatMap((effect) => this.#line(effect))
  }

  #obey(verb: string, who: string, words: Words): void {
    const world = this.#world
    this.#calls += 1
    const by = {
      client: who,
      waiter: `${who}/${verb}/${this.#calls}`,
      ...(words.has('version') ? { version: Number(words.get('version')) } : {}),
    }
    const memberId = words.get('as') ?? this.#memberIds.get(who) ?? ''
    const generationId = Number(words.get('generation') ?? this.#generations.get(who) ?? -1)
    const groupInstanceId = words.get('instance') ?? null
    switch (verb) {
      case 'join':
        world.call('joinGroup', { ...joinOf(words), memberId, groupInstanceId }, by)
        break
      case 'sync': {
        const assign = assignments(words.get('assign') ?? '', this.#memberIds)
        const request = syncing({ memberId, generationId, groupInstanceId, assign })
        world.call('syncGroup', request, by)
        break
      }
      case 'beat':
        world.call('heartbeat', beating({ memberId, generationId, groupInstanceId }), by)
        break
      case 'leave':
        world.call(
          'leaveGroup',
          { groupId: GROUP, memberId: '', members: [{ memberId, groupInstanceId, reason: null }] },
          by,
        )
        break
      case 'commit': {
        const member = { memberId, generationIdOrMemberEpoch: generationId }
        const offset = Number(words.get('offset'))
        world.call('offsetCommit', committing({ ...member, offset }), by)
        break
      }
      case 'fetch':
        world.call('offsetFetch', fetching(), by)
        break
      default:
        this.#turn(verb, words)
    }
  }

  #turn(verb: string, words: Words): void {
    const world = this.#world
    if (verb === 'after') world.after(Number(words.get('ms')))
    else if (verb === 'hold') world.isReplicating = false
    else if (verb === 'replicate') world.replicate()
    else if (verb === 'fail') world.fail(codeOf(words.get('error') ?? ''))
    else if (verb === 'failover') world.failover()
    else if (verb === 'forget') this.#memberIds.delete(words.get('who') ?? '')
    else if (verb === 'tick') world.tick()
    else throw new Error(`nobody can ${verb}`)
  }

  #line(effect: GroupEffect<string>): string[] {
    if (effect.type === 'append')
      return effect.records.map((record) => `log: ${recordLine(record)}`)
    if (effect.type !== 'reply') return []
    const [who = '', verb = ''] = effect.waiter.split('/')
    return [`${who}: ${this.#reply(who, verb, effect.response as never)}`]
  }

  #reply(who: string, verb: string, response: GroupResponses[keyof GroupResponses]): string {
    if ('generationId' in response || 'leader' in response) return this.#joined(who, response)
    if ('assignment' in response) {
      const text = new TextDecoder().decode(response.assignment)
      return response.errorCode === 0 ? `assigned '${text}'` : nameOf(response.errorCode)
    }
    if (verb === 'leave' && 'members' in response) {
      const [member] = response.members as readonly { readonly errorCode: number }[]
      return nameOf(member?.errorCode ?? 0)
    }
    if (verb === 'commit' || verb === 'fetch') return offsetsLine(response)
    return 'errorCode' in response ? nameOf(response.errorCode ?? 0) : '?'
  }

  #joined(who: string, response: JoinGroupResponseInput): string {
    const { errorCode, memberId, generationId = -1, members } = response
    if (memberId !== '') this.#memberIds.set(who, memberId)
    if (errorCode !== 0) return `${nameOf(errorCode)} ${memberId}`.trimEnd()
    this.#generations.set(who, generationId)
    const role =
      members.length === 0
        ? `follows ${response.leader}`
        : `leads ${members.map((member) => member.memberId).join(' ')}`
    const skip = response.skipAssignment === true ? ', skips the assignment' : ''
    return `joined ${generationId} as ${memberId} with ${response.protocolName}, ${role}${skip}`
  }
}

function joinOf(words: Words) {
  return joining({
    sessionTimeoutMs: Number(words.get('session') ?? 10_000),
    rebalanceTimeoutMs: Number(words.get('rebalance') ?? 60_000),
    speaks: (words.get('speaks') ?? 'range').split(','),
  })
}

function assignments(text: string, memberIds: Words): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair) => {
      const [who = '', what = ''] = pair.split(':')
      return [memberIds.get(who) ?? who, what]
    }),
  )
}

function recordLine(record: GroupRecord): string {
  const { key, value } = record
  if (record.type === 'offsetCommit') {
    const at = `${record.key.topic}-${record.key.partition}`
    return record.value === null ? `no offset of ${at}` : `offset ${record.value.offset} of ${at}`
  }
  if (record.type !== 'groupMetadata' || value === null) return `no group ${JSON.stringify(key)}`
  const { generation, leader, members, protocol } = record.value ?? { members: [] }
  const ids = members.map(({ memberId }) => memberId).join(' ')
  return members.length === 0
    ? `generation ${generation}, empty`
    : `generation ${generation} with ${protocol}, led by ${leader}: ${ids}`
}

function offsetsLine(response: object): string {
  const groups = 'groups' in response ? (response.groups as { topics: object[] }[]) : [response]
  const topics = (groups[0] as { topics: { partitions: { errorCode: number }[] }[] }).topics
  const partition = topics[0]?.partitions[0]
  if (partition === undefined || partition.errorCode !== 0) return nameOf(partition?.errorCode ?? 0)
  return 'committedOffset' in partition ? `offset ${partition.committedOffset}` : nameOf(0)
}

function nameOf(errorCode: number): string {
  return KAFKA_ERRORS[errorCode + 1]?.name ?? String(errorCode)
}

function codeOf(name: string): number {
  return KAFKA_ERRORS.find((error) => error.name === name)?.code ?? -1
}
