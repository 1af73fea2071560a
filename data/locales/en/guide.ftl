### The guide: its list of topics, a topic, the sources.

title = Guide
# Where there is no topic.
no-topics = This catalogue has no guide.
how = Read one with `rungs guide TOPIC`.

sources-title = Sources and licences
sources-line = The documents, data and studies that everything here rests on.
documents = Documents that the facts come from
references = Data and studies

see = See also
pointer = `{ $command }`: { $about }
document = { $name }: { $about }

# The part of the catalogue that a topic is about, one by one.
of-types = What is said of all types
type = { $letter }: { $name }{ $nickname ->
    [none] {""}
   *[some] {" "}({ $nickname })
}
likes = Likes
dislikes = Rather not
values = Values
reasons = Why its roles suit
examples = For example { LIST($examples, join: ", ") }.
one-by-one = One by one
left-out = { $types ->
    [0] { NUMBER($skills) } skills, each with what it looks like at work
   *[other] { NUMBER($types) } types, each with likes, dislikes, values and reasons
}: `rungs guide { $topic } --all`.
