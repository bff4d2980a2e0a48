# The generation cannot be written: everyone begins again.
join anna version=3
join bert version=3
after ms=6000
hold
sync bert
sync anna assign=anna:l,bert:r
fail error=NOT_ENOUGH_REPLICAS
----
log: generation 0, empty
anna: joined 1 as anna-u1 with range, leads anna-u1 bert-u2
bert: joined 1 as bert-u2 with range, follows anna-u1
log: generation 1 with range, led by anna-u1: anna-u1 bert-u2
anna: COORDINATOR_NOT_AVAILABLE
bert: COORDINATOR_NOT_AVAILABLE

join anna
join bert
----
anna: joined 2 as anna-u1 with range, leads anna-u1 bert-u2
bert: joined 2 as bert-u2 with range, follows anna-u1

sync anna assign=anna:l,bert:r
sync bert
----
log: generation 2 with range, led by anna-u1: anna-u1 bert-u2

# Another broker leads before it is replicated: whoever waits looks for it, and finds the group of the log.
commit anna offset=7
failover
----
anna: REBALANCE_IN_PROGRESS
anna: NOT_COORDINATOR
bert: NOT_COORDINATOR

beat anna
----
anna: UNKNOWN_MEMBER_ID

# A commit that failed was never there.
forget who=anna
hold
commit admin offset=5
replicate
----
log: offset 5 of orders-0
admin: NONE

commit admin offset=6
fetch admin
----
log: offset 6 of orders-0
admin: offset 5

fail error=NOT_LEADER_OR_FOLLOWER
fetch admin
----
admin: NOT_COORDINATOR
admin: offset 5

# What is in the log survives the broker: members go on as if nothing had been.
join anna
replicate
join anna
after ms=3000
sync anna assign=anna:all
replicate
failover
beat anna
----
anna: MEMBER_ID_REQUIRED anna-u15
anna: joined 1 as anna-u15 with range, leads anna-u15
log: generation 1 with range, led by anna-u15: anna-u15
anna: assigned 'all'
anna: NONE

# Only those that are not heard of after it are dropped.
after ms=10000
replicate
beat anna
----
log: generation 2, empty
anna: UNKNOWN_MEMBER_ID
