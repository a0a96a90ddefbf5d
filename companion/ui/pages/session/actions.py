"""What the sitter does in a running session: each action, with the page that asks first where one does.

Everything goes through `Live`, whose rules may refuse it. Records nothing before it is confirmed.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.errors import Bug
from companion.domain.events import Body, By, Phase
from companion.domain.protocol import Reading, TierName
from companion.domain.safety import outside
from companion.domain.safety_events import EffectNoted
from companion.domain.session import State, next_check, stay_over_ms
from companion.domain.stamps import MS_PER_S
from companion.domain.steering import Steer
from companion.domain.steering_decisions import steer
from companion.ui.live import Live
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.session.ask_page import AskPage
from companion.ui.pages.session.check_form import CheckForm
from companion.ui.pages.session.effect_form import EffectForm
from companion.ui.pages.session.end_form import EndForm
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.form_stack import FormStack
from companion.ui.pages.session.grounding_page import GroundingPage
from companion.ui.pages.session.moment import NextLook, due_slot, least_rest_ms
from companion.ui.pages.session.note_form import NoteForm
from companion.ui.pages.session.outside_page import OutsidePage
from companion.ui.pages.session.recovery_page import RecoveryPage
from companion.ui.pages.session.tiers_page import Facts, TiersPage
from companion.ui.pages.session.times import length_words
from companion.ui.pages.session.vitals_form import VitalsForm
from companion.ui.theme import Theme


class Actions(QObject):
    """Carry out what the sitter asks for, laying a page over the view where something is asked first."""

    def __init__(
        self, theme: Theme, live: Live, *, entries: Entries, stack: FormStack, facts: Callable[[], Facts] = Facts
    ) -> None:
        super().__init__(stack)
        self._facts = facts
        self._theme, self._live, self._entries, self._stack = theme, live, entries, stack

    def refresh(self, state: State) -> None:
        """Show the state on the page that lies over the view, where it shows any."""
        page = self._stack.currentWidget()
        if isinstance(page, RecoveryPage):
            page.show_state(state, self._live.now_ms())

    # -- looking and noting -----------------------------------------------------------------------------------

    def observe(self, observation: str) -> None:
        """Record one tap."""
        self._live.note(ev.Observed(observation))

    def look(self, look: NextLook | None) -> None:
        """Open the form of what is due."""
        if look is not None and look.slot is not None:
            self._take_reading(look.slot or None)
        else:
            self.check()

    def check(self) -> None:
        """Open the check, unless it is open."""
        if isinstance(self._stack.currentWidget(), CheckForm):
            return
        state = self._running()
        planned = next_check(state)
        at = None if planned is None else self._entries.stamp_at(state, planned[1])
        caption = "" if at is None else self.tr("Planned for {time}").format(time=stamp_words(at))
        number = decisions.answers_check(state, self._live.now_ms())
        page = CheckForm(self._theme, state.protocol, caption if number is not None else self.tr("An extra check"))
        page.done.connect(self._record)
        self._stack.lay(page)

    def read(self) -> None:
        """Open the form for a reading: the planned one whose time has come, else an extra one."""
        self._take_reading(due_slot(self._running(), self._live.now_ms()))

    def write(self) -> None:
        """Open the form for a note."""
        page = NoteForm(self._theme)
        page.done.connect(self._record)
        self._stack.lay(page)

    def _take_reading(self, slot: str | None) -> None:
        protocol = self._running().protocol
        # An extra reading offers all that this protocol measures anywhere.
        readings: tuple[Reading, ...] = tuple(dict.fromkeys(one for entry in protocol.vitals for one in entry.readings))
        title, caption = self.tr("A reading"), self.tr("An extra reading")
        if slot is not None:
            readings = protocol.slot(slot).readings
            title, caption = protocol.slot(slot).title, self.tr("Planned by the protocol")
        page = VitalsForm(self._theme, title, caption, slot=slot, readings=readings)
        page.done.connect(self._record)
        self._stack.lay(page)

    def _record(self, body: Body) -> None:
        self._live.note(body)
        self._stack.back()
        if isinstance(body, ev.VitalsTaken):
            self._compared(body)

    def _compared(self, reading: ev.VitalsTaken) -> None:
        """Show the prescriber's words where they want this reading compared and it was outside."""
        protocol = self._running().protocol
        beyond = outside(protocol.limits, reading)
        if protocol.limits is not None and beyond:
            page = OutsidePage(self._theme, protocol, protocol.limits, beyond)
            for asked in (page.again_asked, page.call_asked):
                asked.connect(self._stack.back)
            page.again_asked.connect(lambda: self._take_reading(None))
            page.call_asked.connect(lambda: self.what_to_do(TierName.CALL))
            self._stack.lay(page)

    # -- what is not as it should be --------------------------------------------------------------------------

    def note_effect(self) -> None:
        """Open the form for a side effect; the protocol's words of its tier follow."""
        page = EffectForm(self._theme, self._running(), self._live.now_ms())
        page.done.connect(self._effect_noted)
        page.over.connect(self._record)
        self._stack.lay(page)

    def _effect_noted(self, body: EffectNoted) -> None:
        self._record(body)
        effects = self._running().protocol.side_effects
        tier = next((one.tier for one in effects if one.id == body.effect), None)
        if tier is not None:
            self.what_to_do(tier, body.label)

    def what_to_do(self, first: TierName | None = None, caption: str = "") -> None:
        """Open the clinic's tiers, one of them first where it is known which."""
        facts, named = self._facts(), self._running().safety.place
        if named is not None:
            facts = replace(facts, place=named.address)
        page = TiersPage(self._theme, self._running().protocol, facts, first=first, caption=caption)
        page.done.connect(self._record)
        self._stack.lay(page)

    # -- holds and phases -------------------------------------------------------------------------------------

    def start_hold(self) -> None:
        """Start the next hold."""
        self._live.do(decisions.start_hold)

    def extend(self) -> None:
        """Make the phase one step longer."""
        self._live.do(decisions.extend)

    def steer(self, way: Steer) -> None:
        """Steer the music."""
        self._live.do(steer, way)

    def ask_hold(self) -> None:
        """Ask before the next hold."""
        number = len(self._running().holds) + 1
        self._ask(
            self.tr("Start hold {n} now?").format(n=number),
            self._running().protocol.holds[number - 1].text,
            self.tr("Start hold {n}").format(n=number),
            decisions.start_hold,
        )

    def ask_end_hold(self) -> None:
        """Ask before a hold is ended early."""
        self._ask(
            self.tr("End this hold now?"),
            self.tr("It ends before the time that the protocol plans for it."),
            self.tr("End the hold"),
            decisions.end_hold,
        )

    def ask_skip(self) -> None:
        """Ask before the holds that are left are passed over."""
        state = self._running()
        self._ask(
            self.tr("Go on without another hold?"),
            self.tr("{phase} begins at once. No further hold can be started then.").format(
                phase=state.protocol.name(Phase.ONSET)
            ),
            self.tr("Go on without it"),
            decisions.skip_holds,
        )

    def ask_move_on(self) -> None:
        """Ask before onset or return is ended early."""
        state = self._running()
        following = state.protocol.name(decisions.MOVES[state.phase])
        self._ask(
            self.tr("Begin {phase} now?").format(phase=following),
            self.tr("{phase} ends before its planned time.").format(phase=state.protocol.name(state.phase)),
            self.tr("Begin {phase} now").format(phase=following),
            decisions.move_on,
            decisions.MOVES[state.phase],  # the question may be answered when that phase has begun by itself
        )

    def ask_bring_back(self) -> None:
        """Ask before the return is begun early."""
        state = self._running()
        lasted = length_words(self._live.now_ms() - state.began_ms[state.phase])
        text = self.tr("{phase} has lasted {length}. {then} begins now, and the music leads over to it softly.")
        self._ask(
            self.tr("Bring back gently?"),
            text.format(phase=state.protocol.name(state.phase), length=lasted, then=state.protocol.name(Phase.RETURN)),
            self.tr("Bring back gently"),
            decisions.bring_back,
        )

    def _ask(self, title: str, text: str, yes: str, decision: Callable[..., tuple[Body, ...]], *facts: object) -> None:
        page = AskPage(self._theme, title, text, yes=yes, no=self.tr("Not now"))

        def agree() -> None:
            self._stack.back()
            self._live.do(decision, *facts)

        page.agreed.connect(agree)
        self._stack.lay(page)

    # -- coming back and the end ------------------------------------------------------------------------------

    def ground(self) -> None:
        """Open the grounding at the first step that is not done; at the beginning once all are."""
        state = self._running()
        steps = range(len(state.protocol.grounding.steps))
        page = GroundingPage(self._theme, state.protocol.grounding)
        page.step_done.connect(lambda step: self._live.note(ev.GroundingStepDone(step), By.PATIENT))
        page.finished.connect(self._stack.back)
        self._stack.lay(page)
        page.begin(next((step for step in steps if step not in state.grounding), 0))

    def recover(self) -> None:
        """Open what is answered before the close."""
        page = RecoveryPage(self._theme, self._live, entries=self._entries, state=self._running())
        page.reading_taken.connect(self._compared)
        page.close_held.connect(lambda: self._live.do(decisions.close))
        page.close_asked.connect(self._ask_close)
        self._stack.lay(page)

    def _ask_close(self) -> None:
        self._ask(
            self.tr("Close the session now?"),
            self.tr("{name} stays with the patient.").format(name=self._running().handed_over),
            self.tr("Close the session"),
            decisions.close,
        )

    def end(self) -> None:
        """Ask why the session ends here, and say what the protocol still wants."""
        page = EndForm(
            self._theme,
            self.tr("End the session now?"),
            self._still_wanted(),
            end=self.tr("End the session"),
            go_on=self.tr("Go on"),
        )
        page.done.connect(lambda reason: self._live.do(decisions.end_early, reason))
        self._stack.lay(page)

    def _still_wanted(self) -> str:
        state, now_ms = self._running(), self._live.now_ms()
        if state.phase is Phase.RECOVERY:
            left_ms = least_rest_ms(state) - now_ms
        else:
            rest_ms = state.protocol.phases.recovery.min_s * MS_PER_S
            over_ms = stay_over_ms(state)
            left_ms = state.protocol.stay.min_s * MS_PER_S if over_ms is None else over_ms - now_ms
            if rest_ms and left_ms <= rest_ms:
                text = self.tr(
                    "By the protocol somebody stays with the patient for at least {length} of rest. It has not begun."
                )
                return text.format(length=length_words(rest_ms))
        text = self.tr("By the protocol somebody stays with the patient for {length} more.")
        return text.format(length=length_words(left_ms)) if left_ms > 0 else ""

    def _running(self) -> State:
        state = self._live.state
        if state is None:
            raise Bug("an action of the sitter needs a session")
        return state
