# Two must have each record.
lead isr=1,2 min=2 replicas=1,2
append end=1 waiter=anna
----
(nothing)

# 2 falls behind and is dropped; anna's record is not committed by that (KIP-966), and nobody is let in.
after ms=30001
----
anna: REQUEST_TIMED_OUT
propose isr=1 brokerEpochs=101 partitionEpoch=0

agreed isr=1
append end=2 waiter=bert
----
bert: NOT_ENOUGH_REPLICAS

after ms=15000
----
(nothing)

# 2 is back.
fetch replica=2 offset=1
----
propose isr=1,2 brokerEpochs=101,102 partitionEpoch=1

agreed isr=1,2
----
high watermark 1

# Fewer replicas than the minimum: all of them are enough.
lead isr=1 replicas=1 min=2
append end=1 waiter=carl
----
high watermark 1
carl: NONE

# The minimum was raised while the append waited: nothing is committed until it is met, or lowered.
lead isr=1,2 replicas=1,2,3 min=1
append end=1 waiter=dora
configure min=3
fetch replica=2 offset=1
configure min=2
append end=1 waiter=emil
----
high watermark 1
dora: NONE
emil: NONE
