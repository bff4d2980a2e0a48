"""kafka-python against a running cluster: prints `ok NAME` or `FAILED NAME` for each check.

    python checks.py HOST:PORT,...
"""

import sys
import threading
import time
import traceback

from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import NewPartitions, NewTopic
from kafka.errors import TopicAlreadyExistsError, for_code

servers = sys.argv[1].split(",")
failures = 0


def check(act):
    global failures
    name = act.__doc__
    begin = time.monotonic()
    try:
        act()
        print(f"ok      {name} ({(time.monotonic() - begin) * 1000:.0f} ms)", flush=True)
    except Exception:  # pylint: disable=broad-except
        failures += 1
        print(f"FAILED  {name}\n{traceback.format_exc()}", flush=True)


def eventually(is_true, what, limit=20):
    end = time.monotonic() + limit
    while not is_true():
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.02)


def send(topic, values, **options):
    producer = KafkaProducer(bootstrap_servers=servers, **options)
    futures = [producer.send(topic, value) for value in values]
    producer.flush(20)
    answers = [future.get(20) for future in futures]
    producer.close()
    return answers


def read(topic, count, **options):
    consumer = KafkaConsumer(
        topic,
        bootstrap_servers=servers,
        auto_offset_reset="earliest",
        consumer_timeout_ms=10_000,
        **options,
    )
    records = []
    for record in consumer:
        records.append(record)
        if len(records) >= count:
            break
    consumer.close()
    return records


admin = KafkaAdminClient(bootstrap_servers=servers)


@check
def topics():
    """creates, lists, describes topics"""
    wanted = {name: NewTopic(name, 1, 3) for name in ("one", "acks", "once", "seeks", "times")}
    wanted["shared"] = NewTopic("shared", 6, 3, topic_configs={"retention.ms": "86400000"})
    admin.create_topics(list(wanted.values()))
    eventually(lambda: set(wanted) <= set(admin.list_topics()), "all in the list")
    try:
        admin.create_topics([NewTopic("one", 1, 3)])
        raise AssertionError("a topic was created twice")
    except TopicAlreadyExistsError:
        pass
    described = admin.describe_topics(["shared"])
    partitions = described[0]["partitions"]
    assert len(partitions) == 6, described
    for partition in partitions:
        assert len(partition["replica_nodes"]) == 3, partition


@check
def cluster():
    """describes the cluster"""
    answer = admin.describe_cluster()
    assert len(answer["brokers"]) == 3, answer


@check
def partitions():
    """adds partitions"""
    admin.create_partitions({"one": 4})
    eventually(lambda: len(admin.describe_topics(["one"])[0]["partitions"]) == 4, "four partitions")


for level in (0, 1, "all"):

    def acks(level=level):
        admin_offset = KafkaConsumer(bootstrap_servers=servers)
        partition = TopicPartition("acks", 0)
        before = admin_offset.end_offsets([partition])[partition]
        send("acks", [b"x" * 100] * 50, acks=level, enable_idempotence=False)
        eventually(
            lambda: admin_offset.end_offsets([partition])[partition] == before + 50, "50 more records"
        )
        admin_offset.close()

    acks.__doc__ = f"produces with acks={level}"
    check(acks)


@check
def once():
    """the idempotent producer keeps the order"""
    values = [b"%d" % number for number in range(2000)]
    answers = send("once", values, enable_idempotence=True, batch_size=1000)
    assert [answer.offset for answer in answers] == list(range(2000))
    assert [record.value for record in read("once", 2000)] == values


for codec in (None, "gzip", "snappy", "lz4", "zstd"):

    def compressed(codec=codec):
        topic = f"codec-{codec}"
        admin.create_topics([NewTopic(topic, 1, 3)])
        values = [b"%d " % number + b"a" * 200 for number in range(1000)]
        send(topic, values, compression_type=codec, linger_ms=20)
        assert [record.value for record in read(topic, 1000)] == values

    compressed.__doc__ = f"1000 records in {codec}"
    try:
        KafkaProducer(bootstrap_servers=servers, compression_type=codec).close()
    except (AssertionError, RuntimeError) as error:
        print(f"skipped: {codec}: {error}")
    else:
        check(compressed)


@check
def metadata_of_records():
    """keys, headers, timestamps, tombstones"""
    producer = KafkaProducer(bootstrap_servers=servers)
    headers = [("colour", b"blue"), ("empty", b"")]
    producer.send("times", b"v", key=b"k", headers=headers, timestamp_ms=1_700_000_000_123)
    producer.send("times", None, key=b"k", timestamp_ms=1_700_000_000_456)
    producer.flush()
    producer.close()
    first, second = read("times", 2)
    assert (first.key, first.value, first.timestamp) == (b"k", b"v", 1_700_000_000_123)
    assert list(first.headers) == headers, first.headers
    assert second.value is None
    consumer = KafkaConsumer(bootstrap_servers=servers)
    partition = TopicPartition("times", 0)
    found = consumer.offsets_for_times({partition: 1_700_000_000_200})
    assert found[partition].offset == 1, found
    assert consumer.beginning_offsets([partition]) == {partition: 0}
    assert consumer.end_offsets([partition]) == {partition: 2}
    consumer.close()


@check
def seeks():
    """seeks, pauses, resumes"""
    send("seeks", [b"%d" % number for number in range(200)])
    partition = TopicPartition("seeks", 0)
    consumer = KafkaConsumer(bootstrap_servers=servers, consumer_timeout_ms=5000)
    consumer.assign([partition])
    for start in (150, 10, 199):
        consumer.seek(partition, start)
        assert next(consumer).offset == start
    consumer.seek_to_beginning(partition)
    consumer.pause(partition)
    assert consumer.poll(200) == {}
    consumer.resume(partition)
    assert next(consumer).offset == 0
    consumer.seek_to_end(partition)
    assert consumer.position(partition) == 200
    consumer.close()


class Member(threading.Thread):
    """A group member on a thread of its own."""

    def __init__(self, group, **options):
        super().__init__()
        self.consumer = KafkaConsumer(
            "shared",
            bootstrap_servers=servers,
            group_id=group,
            auto_offset_reset="earliest",
            auto_commit_interval_ms=100,
            heartbeat_interval_ms=300,
            **options,
        )
        self.values = []
        self.partitions = set()
        self.is_stopped = False

    def run(self):
        while not self.is_stopped:
            for records in self.consumer.poll(100).values():
                self.values += [record.value for record in records]
            self.partitions = {partition.partition for partition in self.consumer.assignment()}
        self.consumer.close()

    def stop(self):
        self.is_stopped = True
        self.join()


@check
def group():
    """a group of two: shares, hands over, resumes"""
    send("shared", [b"a%d" % number for number in range(300)])
    first = Member("team")
    first.start()
    second = Member("team")
    third = Member("team")
    try:
        eventually(lambda: len(first.values) == 300, "the first reads all")
        second.start()
        eventually(lambda: len(first.partitions) == 3 and len(second.partitions) == 3, "three each")
        assert first.partitions | second.partitions == set(range(6))
        send("shared", [b"b%d" % number for number in range(300)])
        eventually(lambda: len(first.values) + len(second.values) >= 600, "both read b")
        assert len(set(first.values + second.values)) == 600
        described = admin.describe_groups(["team"])
        assert "Stable" in str(described), described
        assert "team" in str(admin.list_groups())
        first.stop()
        eventually(lambda: len(second.partitions) == 6, "the second takes over")
        second.stop()
        send("shared", [b"c%d" % number for number in range(100)])
        third.start()
        eventually(lambda: len(third.values) == 100, "the third resumes")
        assert all(value.startswith(b"c") for value in third.values)
    finally:
        for member in (first, second, third):
            if member.is_alive():
                member.stop()


@check
def committed_offsets():
    """lists committed offsets, deletes a group"""
    offsets = admin.list_group_offsets("team")
    offsets = offsets.get("team", offsets)
    assert sum(entry.offset for entry in offsets.values()) == 700, offsets
    admin.delete_groups(["team"])
    eventually(lambda: "team" not in str(admin.list_groups()), "the group is gone")


@check
def quorum():
    """describes the metadata quorum"""
    answer = str(admin.describe_metadata_quorum())
    assert "leader" in answer, answer


@check
def deletes():
    """deletes topics"""
    admin.delete_topics(["one", "times"])
    eventually(lambda: not {"one", "times"} & set(admin.list_topics()), "both gone")


admin.close()
sys.exit(1 if failures else 0)
