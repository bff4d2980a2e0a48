# A static member is known by its instance; it needs no id in advance.
join anna instance=a
join bert instance=b
after ms=6000
sync anna instance=a assign=anna:left,bert:right
sync bert instance=b
----
log: generation 0, empty
anna: joined 1 as a-u1 with range, leads a-u1 b-u2
bert: joined 1 as b-u2 with range, follows a-u1
log: generation 1 with range, led by a-u1: a-u1 b-u2
anna: assigned 'left'
bert: assigned 'right'

# Bert is restarted: he comes back under a new id, and nobody rebalances.
forget who=bert
hold
join bert instance=b
----
log: generation 1 with range, led by a-u1: a-u1 b-u5

replicate
----
bert: joined 1 as b-u5 with range, follows a-u1

sync bert instance=b
----
bert: assigned 'right'

# His former self is fenced.
beat ghost as=b-u2 instance=b generation=1
----
ghost: FENCED_INSTANCE_ID

# The leader comes back, and is not to assign anew; old clients are told that their former self leads.
forget who=anna
join anna instance=a
replicate
----
log: generation 1 with range, led by a-u8: b-u5 a-u8
anna: joined 1 as a-u8 with range, leads b-u5 a-u8, skips the assignment

forget who=anna
join anna instance=a version=5
replicate
----
log: generation 1 with range, led by a-u9: b-u5 a-u9
anna: joined 1 as a-u9 with range, follows a-u8

# The write fails: the newcomer is not the member, his former self still is.
forget who=bert
join bert instance=b
fail error=NOT_ENOUGH_REPLICAS
----
log: generation 1 with range, led by a-u9: a-u9 b-u10
bert: COORDINATOR_NOT_AVAILABLE

beat ghost as=b-u8 instance=b generation=1
beat ghost as=b-u5 instance=b generation=1
beat ghost as=b-u4 instance=b generation=1
----
ghost: FENCED_INSTANCE_ID
ghost: NONE
ghost: FENCED_INSTANCE_ID
