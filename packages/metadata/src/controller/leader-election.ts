// Who may lead a partition, and who will.
import { NO_LEADER } from '../image.ts'

/** `online`: keep a good leader. `preferred`: the first replica if it can. `unclean`: rather lose data than wait. */
export type Election = 'online' | 'preferred' | 'unclean'

/** What an election knows: replicas in assignment order, and who of them is in sync. */
export interface Candidates {
  readonly replicas: readonly number[]
  readonly isr: readonly number[]
  readonly leader: number
  /** Registered, unfenced, not shutting down, its directory online. */
  isAcceptable(replica: number): boolean
}

/** The leader, or NO_LEADER; `isUnclean` when it may lack committed records. */
export interface Elected {
  readonly leader: number
  readonly isUnclean: boolean
}

export function elect(candidates: Candidates, election: Election): Elected {
  const { replicas, isr, leader } = candidates
  const mayLead = (id: number) => isr.includes(id) && candidates.isAcceptable(id)
  const [preferred] = replicas
  if (election === 'preferred' && preferred !== undefined && mayLead(preferred)) {
    return { leader: preferred, isUnclean: false }
  }
  if (mayLead(leader)) return { leader, isUnclean: false }
  const inSync = replicas.find(mayLead)
  if (inSync !== undefined) return { leader: inSync, isUnclean: false }
  if (election === 'unclean') {
    const any = replicas.find((id) => candidates.isAcceptable(id))
    if (any !== undefined) return { leader: any, isUnclean: true }
  }
  return { leader: NO_LEADER, isUnclean: false }
}
