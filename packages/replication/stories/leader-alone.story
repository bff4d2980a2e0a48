# A leader alone in sync has replicated what it has.
lead isr=1 end=4 hw=2
----
high watermark 4

append end=5 waiter=anna
----
high watermark 5
anna: NONE

# A follower that had everything moments ago is about to join: the high watermark waits for it already,
# and it is proposed.
fetch replica=2 offset=5
append end=6 waiter=bert
----
propose isr=1,2 brokerEpochs=101,102 partitionEpoch=0

fetch replica=2 offset=6
----
high watermark 6
bert: NONE

# 3 has caught up as well, but one change is made at a time: the high watermark waits for it all the same.
lead isr=1 end=0
fetch replica=2 offset=0
fetch replica=3 offset=0
append end=1 waiter=carl
fetch replica=2 offset=1
----
propose isr=1,2 brokerEpochs=101,102 partitionEpoch=0

fetch replica=3 offset=1
----
high watermark 1
carl: NONE
