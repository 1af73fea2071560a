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
