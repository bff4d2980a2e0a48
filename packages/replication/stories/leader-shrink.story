# Somebody does not fetch for longer than replica.lag.time.max.ms.
lead isr=1,2,3
append end=1 waiter=anna
fetch replica=2 offset=1
----
(nothing)

after ms=15000
----
(nothing)

fetch replica=2 offset=1
after ms=15001
----
anna: REQUEST_TIMED_OUT
propose isr=1,2 brokerEpochs=101,102 partitionEpoch=0

# While the change is under way, both sets count: the controller may have made it or not.
fetch replica=2 offset=1
append end=2 waiter=bert
----
(nothing)

# Nothing is proposed beside it.
after ms=40000
----
bert: REQUEST_TIMED_OUT

# It is made: 3 no longer counts, and 2 lags by now.
agreed isr=1,2
----
high watermark 1

after ms=1
----
propose isr=1 brokerEpochs=101 partitionEpoch=1

# Idle partitions lag never, however long nobody fetches.
lead isr=1,2,3 end=5 hw=5
fetch replica=2 offset=5
fetch replica=3 offset=5
after ms=600000
----
(nothing)

# Who had everything until a moment ago has its time to come.
append end=6 waiter=carl
after ms=30000
----
carl: REQUEST_TIMED_OUT

after ms=1
----
propose isr=1 brokerEpochs=101 partitionEpoch=0

# A follower that always trails by a round trip is in sync: it had then what the leader had before.
lead isr=1,2 replicas=1,2
append end=1 waiter=anna timeout=999999
fetch replica=2 offset=0
after ms=14000
append end=2 waiter=bert timeout=999999
fetch replica=2 offset=1
after ms=14000
append end=3 waiter=carl timeout=999999
fetch replica=2 offset=2
after ms=14000
append end=4 waiter=dora timeout=999999
fetch replica=2 offset=3
after ms=14000
----
high watermark 1
anna: NONE
high watermark 2
bert: NONE
high watermark 3
carl: NONE

# Until it does not come any more.
after ms=14000
after ms=14000
----
propose isr=1 brokerEpochs=101 partitionEpoch=0
