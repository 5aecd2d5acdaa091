// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layout.h"

#include "ui/print/fragments.h"
#include "ui/print/timelinesheets.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

class Pager
{
public:
    Pager(const report::Document &document, const QSizeF &paper)
        : m_document(document)
        , m_paper(paper)
    {
        out.title = document.title;
        out.author = document.author;
        out.made = document.made;
        for (const report::Section &section : document.sections) {
            if (!section.contents.isEmpty())
                m_contents << std::pair(section.contents, section.anchor);
        }
    }

    void add(const report::Section &section)
    {
        const bool wasFlow = m_flows;
        m_section = &section;
        m_size = section.landscape ? m_paper.transposed() : m_paper;
        m_flows = false;
        const int next = static_cast<int>(out.pages.size()) + 1;
        m_anchors.insert(section.anchor, next);
        for (const report::Block &block : section.blocks) {
            if (const auto *figure = std::get_if<report::TimelineFigure>(&block)) {
                for (auto &marks : timelineSheets(m_type, *figure, m_size, m_document.locale)) {
                    newPage();
                    auto &page = out.pages.back().marks;
                    page.insert(page.end(), std::make_move_iterator(marks.begin()),
                                std::make_move_iterator(marks.end()));
                }
                return;
            }
        }
        if (section.fitOnePage) {
            fit();
            return;
        }
        const Composed composed = Composer(m_type, m_contents).compose(section.blocks, width());
        m_flows = !section.cover && !section.landscape && section.foot.isEmpty();
        // A short section goes under the one before it, if that leaves room for all of it.
        const bool follows = wasFlow && m_flows && m_y + sectionGap + composed.height() <= bottom();
        if (follows) {
            m_y += sectionGap;
            m_anchors[section.anchor] = next - 1;
        } else {
            newPage();
        }
        flow(section.cover ? asCover(composed) : composed);
    }

    /// Page numbers, once they are known.
    void finish()
    {
        const int count = static_cast<int>(out.pages.size());
        for (Sheet &page : out.pages) {
            for (Mark &mark : page.marks) {
                if (mark.pageOf.isEmpty())
                    continue;
                const int number = m_anchors.value(mark.pageOf);
                mark.text = number > 0 ? mark.text.arg(number) : mark.text.arg(u"–"_s);
                mark.text = m_type.elided(mark.text, mark.style, mark.box.width() + 4);
                const double w = m_type.width(mark.text, mark.style);
                if (mark.right)
                    mark.box.setLeft(mark.box.right() - w);
                mark.box.setWidth(w);
            }
            const QString words = m_document.pageText.arg(page.number).arg(count);
            const double right = page.size.width() - pageMargin;
            const double y = page.size.height() - pageMargin / 2 - 11;
            const double w = m_type.width(words, {8.5});
            page.marks.push_back(m_type.mark(words, {8.5}, ink::secondary, right - w, y, 11));
        }
    }

    Sheets out;

private:
    static constexpr double sectionGap = 26;
    double width() const { return m_size.width() - 2 * pageMargin; }
    double top() const { return pageMargin + 4; }
    double bottom() const { return m_size.height() - pageMargin - 4; }

    void newPage()
    {
        Sheet &page = out.pages.emplace_back();
        page.size = m_size;
        page.number = static_cast<int>(out.pages.size());
        const double right = m_size.width() - pageMargin;
        m_y = top();
        m_fresh = true;
        if (m_section->cover && page.number == m_anchors.value(m_section->anchor)) {
            page.marks.push_back(rectMark({pageMargin, pageMargin, width(), 3}, ink::text));
            m_y = pageMargin + 12;
        } else {
            const double w = m_type.width(m_document.asOf, {8.5});
            const double y = pageMargin / 2;
            page.marks.push_back(
                m_type.mark(m_document.asOf, {8.5}, ink::secondary, right - w, y, 11));
            page.marks.push_back(
                m_type.mark(m_type.elided(m_document.runningHead, {8.5}, width() - w - 14), {8.5},
                            ink::secondary, pageMargin, y, 11));
        }
        const QString foot = m_section->foot.isEmpty() ? m_document.foot : m_section->foot;
        page.marks.push_back(m_type.mark(m_type.elided(foot, {8.5}, width() - 96), {8.5},
                                         ink::secondary, pageMargin,
                                         m_size.height() - pageMargin / 2 - 11, 11));
    }

    void put(const Fragment &fragment)
    {
        if (!m_fresh)
            m_y += fragment.before;
        for (Mark mark : fragment.marks) {
            mark.move(pageMargin, m_y);
            out.pages.back().marks.push_back(std::move(mark));
        }
        m_y += fragment.height;
        m_fresh = false;
    }

    void flow(const Composed &composed)
    {
        const auto &all = composed.fragments;
        for (size_t i = 0; i < all.size();) {
            // What has to stay together, up to a page.
            double height = 0;
            size_t end = i;
            do {
                height += all[end].height + (end == i && m_fresh ? 0 : all[end].before);
                ++end;
            } while (end < all.size() && all[end - 1].keepNext &&
                     height + all[end].before + all[end].height < bottom() - top());
            if (m_y + height > bottom() + 0.01 && !m_fresh) {
                newPage();
                if (const int head = all[i].head; head >= 0)
                    put(composed.heads[static_cast<size_t>(head)]);
            }
            for (; i < end; ++i)
                put(all[i]);
        }
    }

    /// Exactly one page: tighter and tighter, and in the end without what there is no room for.
    void fit()
    {
        newPage();
        const double room = bottom() - m_y;
        Composed composed;
        for (int level = 0; level < fitLevels; ++level) {
            composed =
                Composer(m_type, m_contents, fitLevel(level)).compose(m_section->blocks, width());
            if (composed.height() <= room)
                break;
        }
        auto &all = composed.fragments;
        while (all.size() > 1 && composed.height() > room)
            all.erase(all.end() - 2);
        for (size_t i = 0; i < all.size(); ++i) {
            // The last block (the decision) stands at the foot.
            if (i + 1 == all.size() && i > 0)
                m_y = std::max(m_y, bottom() - all[i].height - all[i].before);
            put(all[i]);
        }
    }

    /// Rather than running over by a few lines it is a little smaller.
    Composed asCover(const Composed &plain)
    {
        const double room = bottom() - m_y;
        for (int level = 0; level < smallerCovers; ++level) {
            Composed cover =
                Composer(m_type, m_contents, fitLevel(level)).compose(m_section->blocks, width());
            if (cover.height() <= room)
                return cover;
        }
        return plain;
    }

    const report::Document &m_document;
    QSizeF m_paper;
    QSizeF m_size;
    Type m_type;
    ContentsLines m_contents;
    const report::Section *m_section = nullptr;
    QHash<QString, int> m_anchors;
    double m_y = 0;
    bool m_fresh = true;
    bool m_flows = false; ///< the section that was added last lets another follow on its page
};

} // namespace

Sheets layOut(const report::Document &document, const QSizeF &paper, const Advance &advance)
{
    Pager pager(document, paper);
    const int total = static_cast<int>(document.sections.size());
    for (int i = 0; i < total; ++i) {
        if (advance && !advance(i, total))
            return {};
        pager.add(document.sections[static_cast<size_t>(i)]);
    }
    pager.finish();
    return std::move(pager.out);
}

} // namespace stint::ui
