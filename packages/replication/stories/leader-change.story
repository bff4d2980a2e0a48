# Who waits when the leader must go cannot know.
lead isr=1,2,3
append end=1 waiter=anna
append end=2 waiter=bert
fetch replica=2 offset=2
resign
----
anna: NOT_LEADER_OR_FOLLOWER
bert: NOT_LEADER_OR_FOLLOWER

# The next epoch begins: what followers had is unknown until they fetch again.
lead isr=1,2,3 end=2 hw=0
fetch replica=2 offset=2
----
(nothing)

fetch replica=3 offset=2
----
high watermark 2

# Older metadata changes nothing; a replica that was added is no member yet.
metadata isr=1,2 partitionEpoch=0
metadata isr=1,2,3 replicas=1,2,3,4 partitionEpoch=7
append end=3 waiter=carl
fetch replica=4 offset=2
fetch replica=2 offset=3
fetch replica=3 offset=3
----
propose isr=1,2,3,4 brokerEpochs=101,102,103,104 partitionEpoch=7
