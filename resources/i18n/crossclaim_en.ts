<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came in</source>
        <translation>
            <numerusform>%Ln article came in</numerusform>
            <numerusform>%Ln articles came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came in, then it was stopped</source>
        <translation>
            <numerusform>%Ln article came in, then it was stopped</numerusform>
            <numerusform>%Ln articles came in, then it was stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) named after their first line.</source>
        <translation>
            <numerusform>%Ln article named after their first line.</numerusform>
            <numerusform>%Ln articles named after their first line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) with a contradiction</source>
        <translation>
            <numerusform>%Ln claim with a contradiction</numerusform>
            <numerusform>%Ln claims with a contradiction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>%Ln contradiction</numerusform>
            <numerusform>%Ln contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) not listed</source>
        <translation>
            <numerusform>%Ln contradiction not listed</numerusform>
            <numerusform>%Ln contradictions not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copies</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read or kept.</source>
        <translation>
            <numerusform>%Ln could not be read or kept.</numerusform>
            <numerusform>%Ln could not be read or kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln day apart</numerusform>
            <numerusform>%Ln days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity mention(s)</source>
        <translation>
            <numerusform>%Ln entity mention</numerusform>
            <numerusform>%Ln entity mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(ies)</source>
        <translation>
            <numerusform>%Ln entity</numerusform>
            <numerusform>%Ln entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not counted</source>
        <translation>
            <numerusform>%Ln in other parts not counted</numerusform>
            <numerusform>%Ln in other parts not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not listed</source>
        <translation>
            <numerusform>%Ln in other parts not listed</numerusform>
            <numerusform>%Ln in other parts not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not offered</source>
        <translation>
            <numerusform>%Ln in other parts not offered</numerusform>
            <numerusform>%Ln in other parts not offered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) not counted</source>
        <translation>
            <numerusform>%Ln mention not counted</numerusform>
            <numerusform>%Ln mentions not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) kept, only not shown</source>
        <translation>
            <numerusform>%Ln more character kept, only not shown</numerusform>
            <numerusform>%Ln more characters kept, only not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>%Ln more in the table</numerusform>
            <numerusform>%Ln more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not listed</source>
        <translation>
            <numerusform>%Ln not listed</numerusform>
            <numerusform>%Ln not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation>
            <numerusform>%Ln problem found</numerusform>
            <numerusform>%Ln problems found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) unlike the text</source>
        <translation>
            <numerusform>%Ln quote unlike the text</numerusform>
            <numerusform>%Ln quotes unlike the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came over into this new file.</source>
        <translation>
            <numerusform>%Ln record came over into this new file.</numerusform>
            <numerusform>%Ln records came over into this new file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the first {shown} shown</source>
        <translation>
            <numerusform>%Ln row, the first {shown} shown</numerusform>
            <numerusform>%Ln rows, the first {shown} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) not counted</source>
        <translation>
            <numerusform>%Ln tag not counted</numerusform>
            <numerusform>%Ln tags not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>%Ln tagged already</numerusform>
            <numerusform>%Ln tagged already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) changed, but not what was tagged in them.</source>
        <translation>
            <numerusform>%Ln text changed, but not what was tagged in them.</numerusform>
            <numerusform>%Ln texts changed, but not what was tagged in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) put right in this new file.</source>
        <translation>
            <numerusform>%Ln thing put right in this new file.</numerusform>
            <numerusform>%Ln things put right in this new file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about the new file</source>
        <translation>
            <numerusform>%Ln thing to know about the new file</numerusform>
            <numerusform>%Ln things to know about the new file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) proposed</source>
        <translation>
            <numerusform>%Ln value proposed</numerusform>
            <numerusform>%Ln values proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln article(s)</source>
        <translation>
            <numerusform>Deleted %Ln article</numerusform>
            <numerusform>Deleted %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entity {name}, {kind}, %Ln mention(s)</source>
        <translation>
            <numerusform>Entity {name}, {kind}, %Ln mention</numerusform>
            <numerusform>Entity {name}, {kind}, %Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln table(s)</source>
        <translation>
            <numerusform>Export %Ln table</numerusform>
            <numerusform>Export %Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln table(s)</source>
        <translation>
            <numerusform>Exported %Ln table</numerusform>
            <numerusform>Exported %Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln copies</source>
        <translation>
            <numerusform>One of %Ln copies</numerusform>
            <numerusform>One of %Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open in %Ln other window(s)</source>
        <translation>
            <numerusform>Open in %Ln other window</numerusform>
            <numerusform>Open in %Ln other windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln place(s)</source>
        <translation>
            <numerusform>Tag %Ln place</numerusform>
            <numerusform>Tag %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln place(s)</source>
        <translation>
            <numerusform>Tagged %Ln place</numerusform>
            <numerusform>Tagged %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown in the library</source>
        <translation>
            <numerusform>The %Ln article shown in the library</numerusform>
            <numerusform>The %Ln articles shown in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This project came from another computer, and the check found %Ln problem(s) in it. Read it with care, or repair it into a new file.</source>
        <translation>
            <numerusform>This project came from another computer, and the check found %Ln problem in it. Read it with care, or repair it into a new file.</numerusform>
            <numerusform>This project came from another computer, and the check found %Ln problems in it. Read it with care, or repair it into a new file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} of %Ln article</numerusform>
            <numerusform>{shown} of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message numerus="yes">
        <source>import of %Ln article(s)</source>
        <translation>
            <numerusform>import of %Ln article</numerusform>
            <numerusform>import of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) of “{name}”</source>
        <translation>
            <numerusform>tag %Ln place of “{name}”</numerusform>
            <numerusform>tag %Ln places of “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) in “{title}”</source>
        <translation>
            <numerusform>tag %Ln place in “{title}”</numerusform>
            <numerusform>tag %Ln places in “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entity(ies)</source>
        <translation>
            <numerusform>%Ln new entity</numerusform>
            <numerusform>%Ln new entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) in “{title}”</source>
        <translation>
            <numerusform>%Ln claim in “{title}”</numerusform>
            <numerusform>%Ln claims in “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
</context>
</TS>
