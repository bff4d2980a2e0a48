// ListGroups: every group of this shard.  v4  filter by state · v5  filter by type
import type { CallOf } from './call.ts'
import type { Shard } from './shard.ts'

const GROUP_TYPE = 'classic'

export function listGroups<W>(shard: Shard<W>, { request }: CallOf<'listGroups'>, waiter: W): void {
  const states = new Set(request.statesFilter.map((state) => state.toLowerCase()))
  const types = new Set(request.typesFilter.map((type) => type.toLowerCase()))
  const isTypeAsked = types.size === 0 || types.has(GROUP_TYPE)
  const groups = []
  for (const { id, state, protocolType } of isTypeAsked ? shard.groups() : []) {
    if (states.size > 0 && !states.has(state.toLowerCase())) continue
    groups.push({
      groupId: id,
      protocolType: protocolType ?? '',
      groupState: state,
      groupType: GROUP_TYPE,
    })
  }
  shard.reply(waiter, { errorCode: 0, groups })
}
