// What stories of one partition are told in: a leader (or a follower), its clock, and its effects in short.
import { type ErrorName, errorCodes, errorOf } from '@actorlog/protocol'
import { lineage } from './divergence.ts'
import type { FollowerEffect, LeaderEffect } from './effects.ts'
import { ModelLog } from './model-log.test.kit.ts'
import { followerEffects } from './partition-follower.ts'
import { PartitionLeader, type PartitionState } from './partition-leader.ts'
import type { Command, Tell } from './story.test.kit.ts'

const LAG_MS_MAX = 30_000

/** A leader called 1, of replicas 1, 2 and 3 unless told otherwise. */
export function leaderStory(): Tell {
  let leader: PartitionLeader<string> | undefined
  let now = 0
  const lead = (command: Command): readonly LeaderEffect<string>[] => {
    const end = command.number('end', 0)
    leader = new PartitionLeader<string>({
      brokerId: 1,
      brokerEpoch: 101,
      state: stateOf(command, { isr: [1, 2, 3], leaderEpoch: 1, partitionEpoch: 0 }),
      epochStartOffset: end,
      highWatermark: command.number('hw', 0),
      minInsyncReplicas: command.number('min', 1),
      lagMsMax: LAG_MS_MAX,
      now,
    })
    return leader.begin(now)
  }
  const decide = (command: Command): readonly LeaderEffect<string>[] => {
    if (command.verb === 'lead') return lead(command)
    const it = leader
    if (it === undefined) throw new Error('a story of a leader begins with lead')
    const { isr, leaderEpoch, partitionEpoch } = it.state
    const next = () => stateOf(command, { isr, leaderEpoch, partitionEpoch: partitionEpoch + 1 })
    switch (command.verb) {
      case 'append': {
        const refusal = it.refuseAppend(command.number('acks', -1))
        const waiter = command.text('waiter')
        if (refusal !== 0) return [{ type: 'answer', waiter, verdict: { errorCode: refusal } }]
        const end = command.number('end')
        const timeoutMs = command.number('timeout', 30_000)
        return [...it.appended(end, now), ...it.wait(end, waiter, now + timeoutMs)]
      }
      case 'wait': {
        const deadline = now + command.number('timeout', 30_000)
        return it.wait(command.number('end'), command.text('waiter'), deadline)
      }
      case 'fetch': {
        const fetchOffset = command.number('offset')
        const logStartOffset = command.number('start', 0)
        return it.fetched({ ...brokerOf(command), fetchOffset, logStartOffset }, now)
      }
      case 'broker':
        return it.brokerChanged(brokerOf(command), now)
      case 'agreed':
        return it.proposalAnswered(next(), now)
      case 'refused':
        return it.proposalAnswered(undefined, now, errorCodes[command.text('error') as ErrorName])
      case 'metadata':
        return it.stateChanged(next(), now)
      case 'configure':
        return it.minInsyncReplicasChanged(command.number('min'), now)
      case 'after':
        now += command.number('ms')
        return it.due(now)
      case 'resign':
        return it.resign(errorCodes.NOT_LEADER_OR_FOLLOWER)
      default:
        throw new Error(`nobody knows ${command.verb}`)
    }
  }
  return (command) => decide(command).map(leaderEffectInShort)
}

/** The follower that a command speaks of, and its broker. */
function brokerOf(command: Command) {
  const replicaId = command.number('replica')
  return {
    replicaId,
    brokerEpoch: command.number('brokerEpoch', 100 + replicaId),
    isEligible: command.text('eligible', 'yes') === 'yes',
  }
}

/** A follower and its leader, each over a log that is the list of its entries' epochs. */
export function followerStory(): Tell {
  let leader = new ModelLog()
  let follower = new ModelLog()
  let leaderEpoch = 0
  const round = (sentIn: number): readonly FollowerEffect[] => {
    const fetchOffset = follower.endOffset
    const ownEnd = leader.endOffsetForEpoch(follower.latestEpoch)
    const compared = lineage(fetchOffset, follower.latestEpoch, ownEnd)
    const isOutside = compared.type === 'unknown' || fetchOffset > leader.endOffset
    const same = compared.type === 'same'
    const records = same ? leader.entries.slice(fetchOffset) : []
    const effects = followerEffects(
      {
        errorCode: isOutside && compared.type !== 'diverging' ? errorCodes.OFFSET_OUT_OF_RANGE : 0,
        leaderEpoch: sentIn,
        highWatermark: leader.highWatermark,
        logStartOffset: 0,
        divergingEpoch: compared.type === 'diverging' ? compared.at : { epoch: -1, endOffset: -1 },
        recordsSizeBytes: records.length,
      },
      leaderEpoch,
      follower,
    )
    for (const effect of effects) {
      if (effect.type === 'append') follower.appendAsFollower(fetchOffset, records, leaderEpoch)
      else if (effect.type === 'moveHighWatermark') follower.moveHighWatermark(effect.offset)
      else if (effect.type === 'advanceLogStart') continue
      else follower.truncateTo(effect.offset)
    }
    return effects
  }
  return (command) => {
    if (command.verb === 'leader') {
      leader = logOf(command)
      leaderEpoch = command.number('epoch')
      leader.beginEpoch(leaderEpoch)
      return []
    }
    if (command.verb === 'follower') {
      follower = logOf(command)
      return []
    }
    const effects = round(command.number('sentIn', leaderEpoch)).map(followerEffectInShort)
    return [...effects, `log ${follower.entries.map(({ epoch }) => epoch).join(',')}`]
  }
}

function logOf(command: Command): ModelLog {
  const log = new ModelLog()
  for (const epoch of command.numbers('epochs')) log.append({ epoch, value: '' })
  log.moveHighWatermark(command.number('hw', 0))
  return log
}

function stateOf(
  command: Command,
  absent: Pick<PartitionState, 'isr' | 'leaderEpoch' | 'partitionEpoch'>,
): PartitionState {
  return {
    replicas: command.numbers('replicas', [1, 2, 3]),
    isr: command.numbers('isr', absent.isr),
    leaderEpoch: absent.leaderEpoch,
    partitionEpoch: command.number('partitionEpoch', absent.partitionEpoch),
    recovering: command.text('recovering', 'no') === 'yes',
  }
}

function leaderEffectInShort(effect: LeaderEffect<string>): string {
  switch (effect.type) {
    case 'answer':
      return `${effect.waiter}: ${errorOf(effect.verdict.errorCode).name}`
    case 'moveHighWatermark':
      return `high watermark ${effect.offset}`
    case 'propose': {
      const { isr, brokerEpochs, partitionEpoch } = effect.proposal
      return `propose isr=${isr} brokerEpochs=${brokerEpochs} partitionEpoch=${partitionEpoch}`
    }
    default:
      return effect satisfies never
  }
}

function followerEffectInShort(effect: FollowerEffect): string {
  return 'offset' in effect ? `${effect.type} ${effect.offset}` : effect.type
}
