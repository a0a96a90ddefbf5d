<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/safety/backups.py"/>
        <source>%n backups, the latest from {when}</source>
        <translation>
            <numerusform>One backup, from {when}</numerusform>
            <numerusform>%n backups, the latest from {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/banners.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/check_form.py"/>
        <source>%n questions are still open</source>
        <translation>
            <numerusform>%n question is still open</numerusform>
            <numerusform>%n questions are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/course.py"/>
        <source>By the protocol there are as a rule %n days between two sessions.</source>
        <translation>
            <numerusform>By the protocol there is as a rule %n day between two sessions.</numerusform>
            <numerusform>By the protocol there are as a rule %n days between two sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <location filename="../../companion/home.py"/>
        <source>%n entries are kept in this window and tried again.</source>
        <translation>
            <numerusform>%n entry is kept in this window and tried again.</numerusform>
            <numerusform>%n entries are kept in this window and tried again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/safety/lock.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineStep</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/machine_step.py"/>
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoodPad</name>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent activated</source>
        <translation>
            <numerusform>%n percent activated</numerusform>
            <numerusform>%n percent activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent calm</source>
        <translation>
            <numerusform>%n percent calm</numerusform>
            <numerusform>%n percent calm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent pleasant</source>
        <translation>
            <numerusform>%n percent pleasant</numerusform>
            <numerusform>%n percent pleasant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/mood_pad.py"/>
        <source>%n percent unpleasant</source>
        <translation>
            <numerusform>%n percent unpleasant</numerusform>
            <numerusform>%n percent unpleasant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/packs/offer_card.py"/>
        <source>%n pieces of sound, {size} MB</source>
        <translation>
            <numerusform>%n piece of sound, {size} MB</numerusform>
            <numerusform>%n pieces of sound, {size} MB</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolEditor</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>%n to fill in</source>
        <translation>
            <numerusform>%n to fill in</numerusform>
            <numerusform>%n to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/studio/protocol/editor.py"/>
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/session/recovery_page.py"/>
        <source>%n lines are open or say not yet.</source>
        <translation>
            <numerusform>%n line is open or says not yet.</numerusform>
            <numerusform>%n lines are open or say not yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message numerus="yes">
        <location filename="../../companion/rooms/safety.py"/>
        <source>%n files of voices and packs were too much for it: keep the packs&apos; own files, too.</source>
        <translation>
            <numerusform>%n file of voices and packs was too much for it: keep the packs&apos; own files, too.</numerusform>
            <numerusform>%n files of voices and packs were too much for it: keep the packs&apos; own files, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/sealed.py"/>
        <source>%n entries wait in this window and are tried again. Please write on paper too.</source>
        <translation>
            <numerusform>%n entry waits in this window and is tried again. Please write on paper too.</numerusform>
            <numerusform>%n entries wait in this window and are tried again. Please write on paper too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <location filename="../../companion/ui/pages/unlock.py"/>
        <source>After so many tries there is a short wait before each. This time: %n seconds.</source>
        <translation>
            <numerusform>After so many tries there is a short wait before each. This time: %n second.</numerusform>
            <numerusform>After so many tries there is a short wait before each. This time: %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>due_words</name>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} due in %n min</source>
        <translation>
            <numerusform>{what} due in %n min</numerusform>
            <numerusform>{what} due in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../companion/ui/widgets/check_card.py"/>
        <source>{what} was due %n min ago</source>
        <translation>
            <numerusform>{what} was due %n min ago</numerusform>
            <numerusform>{what} was due %n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <location filename="../../companion/ui/report/words.py"/>
        <source>%n rehearsals</source>
        <translation>
            <numerusform>%n rehearsal</numerusform>
            <numerusform>%n rehearsals</numerusform>
        </translation>
    </message>
</context>
</TS>
