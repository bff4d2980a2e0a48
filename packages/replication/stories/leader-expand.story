lead isr=1,2 end=10 hw=8
----
(nothing)

# 3 comes from afar.
fetch replica=3 offset=2
----
(nothing)

# It has reached the high watermark, but not yet the start of this epoch.
fetch replica=3 offset=9
----
(nothing)

# It has no right: fenced, or on its way out.
fetch replica=3 offset=10 eligible=no
----
(nothing)

fetch replica=3 offset=10
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=0

# From now on it counts, for the controller may have taken it in already.
append end=11 waiter=anna
fetch replica=2 offset=11
----
high watermark 10

fetch replica=3 offset=11
----
high watermark 11
anna: NONE

# The answer got lost: nobody knows, so the same is asked again, and 3 still counts.
refused error=REQUEST_TIMED_OUT
append end=12 waiter=bert
fetch replica=2 offset=12
----
(nothing)

after ms=250
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=0

agreed isr=1,2,3
----
(nothing)

fetch replica=3 offset=12
----
high watermark 12
bert: NONE

# A refusal that says that nothing was done ends the change.
lead isr=1,2 end=0
fetch replica=3 offset=0
refused error=INELIGIBLE_REPLICA
append end=1 waiter=carl
fetch replica=3 offset=0 eligible=no
fetch replica=2 offset=1
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=0
high watermark 1
carl: NONE

# One that was about to join and has died is not waited for.
lead isr=1,2 end=0
fetch replica=3 offset=0
refused error=INELIGIBLE_REPLICA
append end=1 waiter=dora
fetch replica=2 offset=1
broker replica=3 eligible=no
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=0
high watermark 1
dora: NONE

# It was fenced when it fetched, has everything, and does not fetch again: it joins when it is unfenced.
lead isr=1,2 end=0
fetch replica=3 offset=0 eligible=no
broker replica=3 brokerEpoch=99
broker replica=3
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=0

refused error=INELIGIBLE_REPLICA
after ms=250
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=0

# It was made of an older partition epoch: the metadata that says so is on its way.
lead isr=1,2 end=0
fetch replica=3 offset=0
refused error=INVALID_UPDATE_VERSION
after ms=250
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=0

metadata isr=1
after ms=1
----
propose isr=1,3 brokerEpochs=101,103 partitionEpoch=1

fetch replica=2 offset=0
----
(nothing)

# Metadata overtakes the answer: the next change waits for it, for one question is asked at a time.
lead isr=1,2 end=0
fetch replica=3 offset=0
metadata isr=1,2
fetch replica=3 offset=0
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=0

refused error=INVALID_UPDATE_VERSION
fetch replica=3 offset=0
----
propose isr=1,2,3 brokerEpochs=101,-1,103 partitionEpoch=1
