# 3 was started anew, and registered with epoch 203.
lead isr=1,2 end=5 hw=5
fetch replica=3 offset=1 brokerEpoch=203
----
(nothing)

# What its older life had sent is late: it may have lost what it had then.
fetch replica=3 offset=5 brokerEpoch=103
----
(nothing)

fetch replica=3 offset=5 brokerEpoch=203
----
propose isr=1,2,3 brokerEpochs=101,-1,203 partitionEpoch=0

# The question got lost, and 3 was started once more, without what it had then. It is repeated word for word:
# asked with the new epoch, it would take in somebody who lacks records.
refused error=REQUEST_TIMED_OUT
fetch replica=3 offset=0 brokerEpoch=303
after ms=250
----
propose isr=1,2,3 brokerEpochs=101,-1,203 partitionEpoch=0

refused error=INELIGIBLE_REPLICA
after ms=250
----
(nothing)
