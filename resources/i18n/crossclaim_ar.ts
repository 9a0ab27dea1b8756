<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Crossclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read articles, mark entities and claims in the text itself, and tell who contradicts whom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Add a spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a spelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name or spelling of the same one (Enter adds it)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Article {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim saved: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: {a} {relation} {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as {kind}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pinned any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: {claim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>2024-06-12, 2024-06 or 2024; 2024~ for about, 2024-01/2024-03 for a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this article with its tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper, agency, site …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, ar, es …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Choose a claim with a contradiction: what conflicts with it is shown here. Or choose “Show beside” in the menu of an article in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this one on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this one on the left, at the same place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article beside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <source>Claims to link to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>&amp;Set for the ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all ticked files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value for the ticked files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimCommands</name>
    <message>
        <source>No claim here: put the caret on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim here: select words and press C first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a sentence or select words, then press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim is not linked yet. X pins it for linking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this claim (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag this claim (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimParts</name>
    <message>
        <source>A number it states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure you are of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words (else the quotation counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet, agency, official …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source chain, nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question it speaks to (T in the reader)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that show who speaks or how sure (“he warned”, “allegedly”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through whom it came, nearest to the reader first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What question is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of statement it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was said (D in the reader): 2024-06-12, 2024-06, 2024~, 2024-01/..</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When what it speaks of began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When what it speaks of ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it says that something is so, or is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which unnamed source or commenter it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it (S in the reader)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom or what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own to find it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two officials, a driver …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsDesk</name>
    <message>
        <source>Go to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet. Select a statement in an article and press {claim}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Choose a link in the list to compare its two passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContradictionsDesk</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: next in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contradictions yet. Press {contradict} on a claim to pin it, go to a claim that conflicts with it, and press {contradict} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open side B in the reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crossclaim</name>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is waiting to be opened; something is still open here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueField</name>
    <message>
        <source>Mark the selection of the reader as cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Begin a project with articles ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a project here to open it, or articles and folders to begin a new project with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntitiesDesk</name>
    <message>
        <source>Go to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions in context: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entities yet. Select a name in an article and press {entity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entity from now on; undo parts them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two rows (Ctrl+click) to merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{merged}” now counts as “{kept}”. Undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message>
        <source>No further untagged place in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to repeat yet: tag an entity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now of kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a name first, then press A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a name first, then press E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words first: the digits tag them as an entity of a kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>All mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this entity; its mentions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id there, such as Q42, or the page’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferred name, as lists and exports show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells it apart from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mentions} mentions in {articles} articles · {claims} claims made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message>
        <source>Entities that may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of a new entity (Alt+1 … Alt+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: “{name}” ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what is meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and Excel, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and Excel, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and Excel, separated by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs: raw, every character as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article now open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message>
        <source>&amp;Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported the texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingCommands</name>
    <message>
        <source>Copy saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Listed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilteredList</name>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nth} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nth} of {many}+</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>On a claim, then on another: they contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret in a sentence: it becomes a claim, with its speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a name: it becomes an entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things to try in the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloatingBar</name>
    <message>
        <source>Tag the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Made {when}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public id: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>All &amp;keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands with their keys, to look up and to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossclaim help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Not yet said who or what is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relation} {speaker}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Beginning of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and press {entity} for an entity or {claim} for a claim, or click a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the current tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is known about the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the first keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click here, then press the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits give the reason of a dismissal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the command this key as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first key {key} belongs to “{command}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a further key for this command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key {key} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{command}” ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} copies and pastes everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves the caret, the row or the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} writes in fields: hold Ctrl or Alt, or use an F-key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTree</name>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen command other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastCatch</name>
    <message>
        <source>Something went wrong inside Crossclaim. Saved work is safe; the log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, outlet or byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by: {order}, {direction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With contradictions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the articles you want to read with {import}, or drop files and folders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>No links yet. Press X here, then X on the other claim.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article in the library; {next_article} opens the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” was cut off last time. Close this message to keep what came in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionForm</name>
    <message>
        <source>Delete this mention (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For typos and cut words: what is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entity from these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not resolved: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words name somebody or something not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to change whom these words mean; a new name makes a new entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it should have been spelt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentions in their context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Every mention then counts for the other; can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as … merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is merged into this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetaFields</name>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveCommands</name>
    <message>
        <source>Arrows move the end (Ctrl: by word), B the other edge; Enter takes it, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further tag in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag here whose edges could be moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Delete this note (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag this note (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>All mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all places of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag what is ticked, as one step (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticked} of {free} ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutletForm</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From A, completely reliable, to E, unreliable; F cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper, agency, party or militia media …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the outlet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Add article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open that article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this article to the project (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text of an article here, with its headline and date if there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Drop the claim here to pin it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another claim and press X to link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the pinned claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It {relation} … click one, or go to another claim and press X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It {relation} … press a digit, or go to another claim and press X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the claim pinned after linking (Shift+X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the link says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message>
        <source>{words}, tagged already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 to 75 letters are easy to read; a narrow window has shorter lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system is, light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before zooming with Ctrl+plus and Ctrl+minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is already kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines end at one edge; the gaps between words vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of overlapping claims need room below the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by the height of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus, lists and forms, measured by the letters of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif ({family})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif ({family})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters articles are read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is made anew in the language chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCommands</name>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsDesk</name>
    <message>
        <source>Compare quotes with texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing quotes with texts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quote stands in its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems: what is tagged is complete. Read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves that the words of every tag stand in its article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes were not compared with the texts yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what is proposed (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep bare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the claim without the proposals (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Only the text. {key} or Esc brings the rest back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Dismissed. Why? (Esc: leave open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off this list	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Last opened: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there now: moved, deleted, or its drive is not here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>Claims and notes can be flagged: put the caret on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a tag current, then select the further words and press P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag here to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag here to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag here to write a note on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words first, then press N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words or put the caret on a tag, then press Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words belong to the tag already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” ({citation})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>A is right ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is right ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed without a reason: say why, or it stays in the problem list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this link (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this side: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard the two exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure you are of this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the link says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they disagree about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who judged it last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is no conflict; the keys 1 to 9 choose while this is focused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? One sentence an editor can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open first article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article came in, then it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleOpening</name>
    <message>
        <source>Making the sample…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Read from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands have their first keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command its first keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your keys, or carry them to another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys read from {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys read from {file}. Some are refused or taken and were left out: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over keys that were written to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no keys. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Jump to these words in their article ({key} in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open side {letter} in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {letter} in its article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {letter}: {speaker}, {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Analyst: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action is saved at once in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestLine</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>How the table will begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables to export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagListPage</name>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagLists</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the tags of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet. Put the caret on one and press {claim}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entities yet. Select a name and press {entity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Select words and press {note}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Press {contradict} on a claim, then on another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Go to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two claims to contradict each other. Select a statement in an article and press {claim}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first: {next_article} opens the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read yet. Import articles with {import}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read yet: {import} imports articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Further desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further desks: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>A is right: {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is right: {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these two statements conflict, in your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file to read into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to begin a new project with these articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented articles, tagged already: look, change, break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new sample; the one you changed stays beside it under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One project is one file. Everything you do is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sample a&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there now: moved, deleted, or its drive is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read articles, mark who says what, and link the statements that conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or initials stand beside what you tag, so that colleagues can tell whose reading it is. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or initials are kept in the project beside what you tag, so that colleagues can tell whose reading it is. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity of &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneCommands</name>
    <message>
        <source>Open an article first: zones are parts of its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone of these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AliasView</name>
    <message>
        <source>Kind of {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this spelling: en, ar, es …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the spelling {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Apart</name>
    <message>
        <source>Let {name} stand for itself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} apart again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChipView</name>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LinkView</name>
    <message>
        <source>Go to this claim: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link: {verb}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articlecards</name>
    <message>
        <source>Nothing tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claimlist</name>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim and article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in words, speakers, topics, articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>claimtext</name>
    <message>
        <source>Same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speaker}: {words} ({article})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Crossclaim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All occurrences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let go of selection, tag, pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat the last tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeats or supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who works here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Widen selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zone of these words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selection as a further &amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article from &amp;pasted text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction, &amp;keep the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;quotation with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved at once; this makes a second file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders of articles; drop them on the library as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give commands other keys; write the keys to a file or read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout to read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout to tag in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout with two articles side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narr&amp;ow selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the ta&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;roblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tag of the &amp;same kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the text; all keys go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the second reader, to compare it with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this claim; on a second claim: link both as contradicting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pr&amp;oblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous tag of the same &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;set this layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in serif t&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading &amp;mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how this article beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selection or the sentence at the caret as a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the selection or the paragraph is: caption, comment, advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for a spreadsheet: claims, contradictions, entities …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag &amp;underneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag all places of this name, here or everywhere, after a list with ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the next place of the entity tagged last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection or the word at the caret as an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current tag also stands on these words: a quotation interrupted by its speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place where a speaker, a date, a reason … is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side of this contradiction; again: the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, typeface, size and rhythm of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, byline, outlet, date, state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came in, then it was stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) unlike the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the first {shown} shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) proposed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entity {name}, {kind}, %Ln mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown in the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date, not saved. Write 2024-06-12 or 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number, not saved. Write 1,200 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entitylist</name>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in names and spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and spellings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>All links between claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact places of all tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones of the texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossclaim keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossclaim projects ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of commands ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read keys from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write keys to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fixedkeys</name>
    <message>
        <source>After dismissing: the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose; go there or do it; back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, and everything by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help about this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a row of names: choose one, remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the line of finding: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the line of finding: next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picker of entities: kind of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open side A in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article and read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what the row stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after pinning: link to that candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is proposed; back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While moving edges: by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While moving edges: by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While moving edges: take, leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While moving edges: the other edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken characters replaced: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters replaced: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding unsure: look at the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of embedded objects replaced: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page breaks made line breaks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same text as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes do not fit the encoding: look at the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split characters joined: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-32 BE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-32 LE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the line that goes to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: {desk}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A  completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent: dissolves when read with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution of an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B  usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C  fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of stance over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict on one reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the same source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D  not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition or wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (“the group”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct: cannot both be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolves when read with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document or law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E  unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F  cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention against act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irony or hypothetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National, religious or political group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other referent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other scope or definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial: conflict on one reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party or militia media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation or membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports another&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for another (“Baghdad”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threatened or intended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Quotation: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how} ({name})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linklist</name>
    <message>
        <source>Across articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across or within articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in words, speakers, articles, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linkwords</name>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A bracket is closed that was not opened. Take it away or open it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is opened and not closed. Add the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link needs two different claims. Go to the other claim and link from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter, so nothing was changed. Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed. Add the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND, OR, NOT and NEAR stand between words. Put a word on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the project just now, so this step was not saved. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR stands between words or names, not between brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say also what is to be found: a word before NOT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked. What was finished before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s text is another one than before, so nothing was tagged. Open the article again and select the words once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved; everything before it is safe. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export to {path} was not completed, and files that were there before are as they were. Check the free space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index for searching cannot be kept at {path}. Searching works, only slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is longer than {at} characters. Ask for less at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression cannot be read at character {at}. Check the signs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression {text} takes too long. Make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”. Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entity “{name}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{name}”. Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word in it that could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{text}” among the {name}. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo: the last step is already in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for. Write at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: this is how the project began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two claims are already linked in this way. Open the link to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This selection does not lie inside the article. Select the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be undone or redone, because what it concerned was changed since. It was set aside: go on with the step before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be undone or redone, because {name} was changed since. Undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not exist any more. Undo its deletion if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is merged into that entity already. Un-merge it to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} already exists and was not replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be changed: the place is read-only. Save a copy elsewhere to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} contains no text and was not imported. If it is a scan, paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read. Check that you may open it and that it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written. Check that you may write there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the same text as “{name}” and was not imported again. Open that article instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is already open in {holder}. Close it there first, or read it here without changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Open a backup of it, or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} and was not imported. Split it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Crossclaim project. Nothing was changed in it: choose a file that ends in .crossclaim, or import it as an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a text file and was not imported. Save it as text first, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there any more. Check whether it was moved or its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is of a kind that cannot be imported yet. Save it as .txt or .md, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Crossclaim (version {version}). Update Crossclaim to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a date that can be kept. Write it as 2024-06-12, 2024-06 or 2024, or as a span like 2024-06/2024-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is in use and was not removed. Give those records another value first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occurrences</name>
    <message>
        <source>Places here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in all articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. It is open for reading only; save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was written by a newer Crossclaim. It is open for reading only; update Crossclaim to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>is corrected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is qualified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is updated by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problemlist</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Articles from the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims made after they were published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims without a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims without the date they were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed contradictions without a why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed contradictions without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two dates, or correct one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the article its date; a month or a year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions of nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who speaks; or say that it is the author or an unnamed source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two dates must be wrong: that of the claim, or that of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence that an editor can read: why can both not be true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods that end before they begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes that differ from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it, and tag who is named and what is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved contradictions without an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which entity is meant, or make a new one of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which side holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is no conflict after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed from outside. Move the edges of the tag, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it said? A month or a year is enough where the day is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed, but nobody said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date when it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody said who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is tagged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved without an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said after the article was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article is dated in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote differs from the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Named by “according to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by “… said by”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of another voice: the article’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the words of the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks in the sentence beside the quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands after the verb of saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before the verb of saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in a reader’s comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name before the pronoun that speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word that shows who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>add article “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue of claim “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete article “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete claim “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete entity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete link: {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete spelling “{form}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete tag on “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete term “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit article “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit claim “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit entity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit link: {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit outlet “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit spelling “{form}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit tag on “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit term “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new version of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) in “{title}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) of “{name}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>link: {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) in “{title}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entity(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>merge “{name}” into “{into}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move edges of “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entity “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new term “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling “{form}” of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un-merge “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tagrows</name>
    <message>
        <source>Against {speaker}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim by {speaker}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction, {status}: {a} says {first}; {b} says {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {target}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted by {speakers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wikidata</name>
    <message>
        <source>Not a Wikidata id, not saved. Write Q42.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
