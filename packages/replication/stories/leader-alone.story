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
